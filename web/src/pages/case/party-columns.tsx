/** Columns of the parties to a case, for the table and the file. */
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import type { Column } from '../../tables/record-table.tsx';
import { SupportBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import type { Party } from './case-node.ts';
import { caseWords } from './case-words.ts';

type Part = Party['parts'][number];

/** Columns without a value for any party are for files only. */
export function usePartyColumns(parties: readonly Party[]): readonly Column<Party>[] {
  const say = useWords(caseWords);
  const capacityInWords = useCapacity();
  /** The values of one column over all capacities of a party. The column is shown if any party has a value. */
  const textColumn = (
    key: string,
    header: string,
    read: (part: Part) => readonly (string | null)[],
  ) => {
    const textOf = ({ parts }: Party) =>
      parts
        .flatMap(read)
        .filter((text) => text !== null)
        .join('; ');
    return {
      key,
      header,
      isShown: parties.some((party) => textOf(party) !== ''),
      value: textOf,
      cell: (party: Party) => textOf(party) !== '' && <Name>{textOf(party)}</Name>,
    };
  };
  return [
    {
      key: 'party',
      header: say('party'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    { key: 'party_id', header: '', value: ({ node }) => node.key, isShown: false },
    {
      key: 'capacity',
      header: say('capacity'),
      value: ({ parts }) => parts.map(({ capacity }) => capacity).join('; '),
      cell: ({ parts }) =>
        parts.map(({ capacity, support }, index) => (
          <span key={capacity}>
            {index > 0 && '; '}
            {capacityInWords(capacity)} <SupportBadge support={support} />
          </span>
        )),
    },
    textColumn('charges', say('charges'), ({ charges }) => charges),
    textColumn('penalty_faced', say('faced'), ({ penaltyFaced }) => [penaltyFaced]),
    textColumn('penalty_given', say('given'), ({ penaltyGiven }) => [penaltyGiven]),
    { key: 'support', header: '', value: ({ support }) => support, isShown: false },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => <EvidenceMark of={evidence} about={node.name} beyond={node} />,
    },
    {
      key: 'statements',
      header: '',
      value: ({ evidence }) => evidence.statementCount,
      isShown: false,
    },
    { key: 'sources', header: '', value: ({ evidence }) => evidence.sourceCount, isShown: false },
  ];
}

/** Columns of the parties to a case, for the table and the file. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import type { Column } from '../../tables/record-table.tsx';
import { SupportBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import type { Party } from './case-node.ts';
import { caseWords } from './case-words.ts';

/** Columns without a value for any party are for files only. */
export function usePartyColumns(parties: readonly Party[]): readonly Column<Party>[] {
  const say = useWords(caseWords);
  const capacityInWords = useCapacity();
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
      value: ({ capacity }) => capacity,
      cell: ({ capacity, support }) => (
        <>
          {capacityInWords(capacity)} <SupportBadge support={support} />
        </>
      ),
    },
    {
      key: 'charges',
      header: say('charges'),
      isShown: parties.some(({ charges }) => charges.length > 0),
      value: ({ charges }) => charges.join('; '),
      cell: ({ charges }) => <Name>{charges.join('; ')}</Name>,
    },
    {
      key: 'penalty_faced',
      header: say('faced'),
      isShown: parties.some(({ penaltyFaced }) => penaltyFaced !== null),
      value: ({ penaltyFaced }) => penaltyFaced,
      cell: ({ penaltyFaced }) => penaltyFaced !== null && <Name>{penaltyFaced}</Name>,
    },
    {
      key: 'penalty_given',
      header: say('given'),
      isShown: parties.some(({ penaltyGiven }) => penaltyGiven !== null),
      value: ({ penaltyGiven }) => penaltyGiven,
      cell: ({ penaltyGiven }) => penaltyGiven !== null && <Name>{penaltyGiven}</Name>,
    },
    { key: 'support', header: '', value: ({ support }) => support, isShown: false },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => <EvidenceButton of={evidence} about={node.name} />,
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

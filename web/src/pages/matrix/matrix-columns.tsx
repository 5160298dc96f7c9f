/** Columns of the table of pairs, and of its file. */
import { pairPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import type { MatrixQuery } from '../../generated/matrix.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import type { Column } from '../../tables/record-table.tsx';
import { VerdictBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { countsText, VerdictCounts } from '../../words/verdict-counts.tsx';
import { When } from '../../words/when.tsx';
import { matrixWords } from './matrix-words.ts';

type Cell = MatrixQuery['matrix']['cells'][number];
type Actor = MatrixQuery['matrix']['rows'][number];

export interface Pair extends Cell {
  readonly row: Actor;
  readonly column: Actor;
}

export function useMatrixColumns(): readonly Column<Pair>[] {
  const say = useWords(matrixWords);
  const language = useLanguage();
  return [
    {
      key: 'a',
      header: say('row'),
      value: ({ row }) => row.name,
      cell: ({ row }) => <EntityLink to={row} />,
    },
    { key: 'a_id', header: '', value: ({ row }) => row.key, isShown: false },
    {
      key: 'b',
      header: say('column'),
      value: ({ column }) => column.name,
      cell: ({ column }) => <EntityLink to={column} />,
    },
    { key: 'b_id', header: '', value: ({ column }) => column.key, isShown: false },
    {
      key: 'verdict',
      header: say('verdict'),
      value: ({ verdict }) => verdict,
      cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
    },
    {
      key: 'meetings_at_least',
      header: say('count'),
      value: ({ meetingCount }) => meetingCount,
      cell: ({ meetingCount }) => number(meetingCount, language),
    },
    {
      key: 'by_verdict',
      header: say('counts'),
      value: ({ counts }) => countsText(counts),
      cell: ({ counts }) => <VerdictCounts of={counts} />,
    },
    {
      key: 'first_met_edtf',
      header: say('first'),
      value: ({ firstMetDate }) => firstMetDate?.edtf ?? null,
      cell: ({ firstMetDate }) => firstMetDate !== null && <When date={firstMetDate} />,
    },
    {
      key: 'last_met_edtf',
      header: say('last'),
      value: ({ lastMetDate }) => lastMetDate?.edtf ?? null,
      cell: ({ lastMetDate }) => lastMetDate !== null && <When date={lastMetDate} />,
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, row, column }) => (
        <EvidenceButton
          of={evidence}
          about={`${row.name}, ${column.name}`}
          beyond={pairPath(row.key, column.key)}
        />
      ),
    },
    {
      key: 'statements',
      header: '',
      value: ({ evidence }) => evidence.statementCount,
      isShown: false,
    },
    { key: 'sources', header: '', value: ({ evidence }) => evidence.sourceCount, isShown: false },
    {
      key: 'pair_page',
      header: say('pair'),
      value: ({ row, column }) => new URL(pairPath(row.key, column.key), location.origin).href,
      cell: ({ row, column }) => (
        <Go to={pairPath(row.key, column.key)}>
          {say('open')}
          <span className="visually-hidden">
            {' '}
            {row.name}, {column.name}
          </span>
        </Go>
      ),
    },
  ];
}

/** Columns of the file of a pair's meetings. */
import type { Column } from '../../tables/record-table.tsx';
import type { PairMeeting } from './pair-meeting.ts';

export const MET_COLUMNS: readonly Column<PairMeeting>[] = [
  { key: 'meeting', header: '', value: ({ node }) => node.name },
  { key: 'meeting_id', header: '', value: ({ node }) => node.key },
  { key: 'verdict', header: '', value: ({ verdict }) => verdict },
  { key: 'status', header: '', value: ({ status }) => status },
  { key: 'form', header: '', value: ({ format }) => format },
  { key: 'basis', header: '', value: ({ basis }) => basis },
  { key: 'times_at_least', header: '', value: ({ times }) => times },
  { key: 'lapsed', header: '', value: ({ lapsed }) => String(lapsed) },
  { key: 'date_edtf', header: '', value: ({ date }) => date?.edtf ?? null },
  { key: 'date_as_written', header: '', value: ({ date }) => date?.asWritten ?? null },
  { key: 'date_basis', header: '', value: ({ date }) => date?.basis ?? null },
  { key: 'date_disputed', header: '', value: ({ dateDisputed }) => String(dateDisputed) },
  { key: 'capacities_a', header: '', value: ({ own }) => own.capacities.join('; ') },
  {
    key: 'capacities_b',
    header: '',
    value: ({ counterpart }) => counterpart.capacities.join('; '),
  },
  { key: 'claims', header: '', value: ({ evidence }) => evidence.claimCount },
  { key: 'statements', header: '', value: ({ evidence }) => evidence.statementCount },
  { key: 'sources', header: '', value: ({ evidence }) => evidence.sourceCount },
];

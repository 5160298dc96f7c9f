/** The table of ties between two actors, with the columns that Gephi reads as edges. */
import { ACTOR_TYPES } from '../../../domain/entities/entities.ts';
import { kindOfTie } from '../kind-of-tie.ts';
import { pageOf } from '../page-address.ts';
import type { Exported, ExportedPair, ExportedTie } from '../exported.ts';
import { dateColumns, disputedColumn, listColumn, table, textColumn } from './table.ts';

/** A tie between two actors, as Gephi reads an edge. */
interface Edge {
  /** Either a pair in a meeting, or another tie. */
  readonly pair: ExportedPair | null;
  readonly tie: ExportedTie | null;
  readonly page: string | null;
}

const BETWEEN_ACTORS = ['MEMBER_OF', 'PART_OF', 'POSSIBLY_SAME_AS'] as const;

async function* edges(exported: Exported): AsyncGenerator<Edge> {
  const { site } = exported.facts;
  for await (const pair of exported.pairs()) {
    yield { pair, tie: null, page: pageOf(site, 'Meeting', pair.meeting) };
  }
  for await (const tie of exported.ties(BETWEEN_ACTORS)) {
    if (isOfActors(tie)) yield { pair: null, tie, page: null };
  }
}

/** Whether a relationship is between two actors. */
export const isOfActors = ({ type, fromType, toType }: ExportedTie): boolean =>
  BETWEEN_ACTORS.some((each) => each === type) &&
  ACTOR_TYPES.includes(fromType) &&
  ACTOR_TYPES.includes(toType);

const behind = ({ pair, tie }: Edge) => pair ?? tie!;

export const TIES = table<Edge>({
  name: 'ties',
  about:
    'Ties between two actors, one row per meeting or membership: read verdict or support before counting.',
  columns: [
    textColumn(
      'Source',
      'Id of one actor; of a membership, the member.',
      ({ pair, tie }) => pair?.a ?? tie!.from,
    ),
    textColumn('Target', 'Id of the other actor.', ({ pair, tie }) => pair?.b ?? tie!.to),
    textColumn(
      'Type',
      'Undirected for a meeting, else Directed (as Gephi calls it).',
      ({ pair }) => (pair === null ? 'Directed' : 'Undirected'),
    ),
    textColumn(
      'Label',
      'The verdict on the two, such as MET or PLANNED, or what the tie is.',
      ({ pair, tie }) => pair?.verdict ?? tie!.type,
    ),
    textColumn(
      'Source_name',
      'Name of the first.',
      ({ pair, tie }) => pair?.aName ?? tie!.fromName,
    ),
    textColumn('Target_name', 'Name of the other.', ({ pair, tie }) => pair?.bName ?? tie!.toName),
    textColumn(
      'kind',
      'As Label, but a membership that is not ASSERTED says so. Gephi joins no edges of two kinds.',
      ({ pair, tie }) => pair?.verdict ?? kindOfTie(tie!),
    ),
    textColumn(
      'verdict',
      'Whether they met. Only MET says so.',
      ({ pair }) => pair?.verdict ?? null,
    ),
    textColumn(
      'status',
      'The status of the meeting for these two.',
      ({ pair }) => pair?.status ?? null,
    ),
    textColumn('format', 'The form in which these two met.', ({ pair }) => pair?.format ?? null),
    textColumn('meeting', 'Id of the meeting.', ({ pair }) => pair?.meeting ?? null),
    textColumn(
      'within',
      'The outermost meeting of the same two: count this, not the meeting.',
      ({ pair }) => pair?.within ?? null,
    ),
    {
      name: 'times',
      type: 'integer',
      about: 'The least number of meetings that a source tells as this one.',
      of: ({ pair }) => pair?.times ?? null,
    },
    listColumn(
      'source_capacities',
      'Capacities of the first.',
      ({ pair }) => pair?.aCapacities ?? [],
    ),
    listColumn(
      'target_capacities',
      'Capacities of the other.',
      ({ pair }) => pair?.bCapacities ?? [],
    ),
    ...dateColumns<Edge>(({ pair }) => pair?.date ?? null),
    {
      ...disputedColumn<ExportedPair>(),
      of: ({ pair }) => pair?.dateDisputed ?? null,
    },
    textColumn(
      'support',
      'Of a membership: ASSERTED, DISPUTED or ALLEGED.',
      ({ tie }) => tie?.support ?? null,
    ),
    textColumn('since', 'Of a membership: since when, as EDTF.', ({ tie }) => tie?.since ?? null),
    textColumn('until', 'Of a membership: until when, as EDTF.', ({ tie }) => tie?.until ?? null),
    textColumn(
      'attested_on',
      'Of a membership: a date on which it is reported, as EDTF.',
      ({ tie }) => tie?.attestedOn ?? null,
    ),
    textColumn('page', 'Page of the meeting in the explorer.', ({ page }) => page),
    listColumn('sources', 'Ids of the sources behind the row.', (edge) => behind(edge).sources),
    listColumn('claims', 'Ids of the claims behind the row.', (edge) => behind(edge).claimIds),
  ],
  read: edges,
});

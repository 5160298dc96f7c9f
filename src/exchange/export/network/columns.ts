/** What the nodes and edges of a network file say, as columns that GEXF and GraphML share. */
import type { ExportedEntity } from '../exported.ts';
import { lossesBut } from '../losses.ts';
import { pageOf } from '../page-address.ts';
import type { NetworkEdge } from './edges.ts';

/** Both formats carry actors and what two actors have with each other, and nothing else. */
export const LOSSES = lossesBut([
  'group',
  'entity.names',
  'entity.mergedIds',
  'entity.description',
  'entity.kind',
  'entity.sources',
  'event.exactDate',
  'membership',
  'whole',
  'whole.others',
  'tie.support',
  'tie.term',
  'tie.openTerm',
  'tie.attestedOn',
  'tie.sources',
  'pair',
  'pair.verdict',
  'pair.status',
  'pair.meeting',
  'pair.format',
  'pair.date',
  'pair.count',
  'pair.sources',
]);

/** One attribute of nodes or edges. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'double';
  /** Null is not written. */
  readonly of: (item: T) => string | number | null;
}

/** Joins ids and dates. No id and no EDTF date holds a semicolon. */
const joined = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join('; '));

const text = <T>(name: string, of: (item: T) => string | null): Column<T> => ({
  name,
  type: 'string',
  of,
});

/** Attributes of actors. The label is the name. */
export const nodeColumns = (site: string): readonly Column<ExportedEntity>[] => [
  text('type', ({ type }) => type),
  text('kind', ({ kind }) => kind),
  text('description', ({ description }) => description),
  text('otherNames', ({ name, names }) =>
    joined(names.filter((each) => each.text !== name).map((each) => each.text)),
  ),
  text('mergedIds', ({ mergedIds }) => joined(mergedIds)),
  text('page', ({ type, id }) => pageOf(site, type, id)),
  text('sources', ({ sources }) => joined(sources)),
];

/** Attributes of edges. GEXF has members of its own for the label and the weight. */
export const EDGE_COLUMNS: readonly Column<NetworkEdge>[] = [
  text('kind', ({ kind }) => kind),
  text('verdict', ({ verdict }) => verdict),
  text('support', ({ support }) => support),
  text('statuses', ({ statuses }) => joined(statuses)),
  text('formats', ({ formats }) => joined(formats)),
  text('dates', ({ dates }) => joined(dates)),
  text('since', ({ since }) => since),
  text('until', ({ until }) => until),
  text('attestedOn', ({ attestedOn }) => attestedOn),
  text('meetings', ({ meetings }) => joined(meetings)),
  text('sourceName', ({ sourceName }) => sourceName),
  text('targetName', ({ targetName }) => targetName),
  text('sources', ({ sources }) => joined(sources)),
];

/** The tables of relationships: who holds which role, who took part, parties of cases, ties of actors, and all others. */
import { ACTOR_TYPES } from '../../../domain/entities/entities.ts';
import { kindOfTie } from '../kind-of-tie.ts';
import { pageOf } from '../page-address.ts';
import type { Exported, ExportedPair, ExportedTie } from '../exported.ts';
import {
  claimsColumn,
  dateColumns,
  disputedColumn,
  listColumn,
  sourcesColumn,
  table,
  textColumn,
} from './table.ts';

const TERM = [
  textColumn<ExportedTie>(
    'since',
    'Since when, as EDTF; empty if no source says.',
    ({ since }) => since,
  ),
  textColumn<ExportedTie>('until', 'Until when, as EDTF; empty if unknown.', ({ until }) => until),
  textColumn<ExportedTie>(
    'attested_on',
    'A date on which a source reports it without a term, as EDTF.',
    ({ attestedOn }) => attestedOn,
  ),
];
const SUPPORT = textColumn<ExportedTie>(
  'support',
  'ASSERTED, DISPUTED or ALLEGED.',
  ({ support }) => support,
);
const BEHIND = [sourcesColumn<ExportedTie>(), claimsColumn<ExportedTie>()];

/** Who holds a role, and where the role is; a role without a holder has a row of its own. */
interface RoleRow extends Pick<
  ExportedTie,
  'since' | 'until' | 'attestedOn' | 'support' | 'sources' | 'claimIds'
> {
  readonly role: string;
  readonly roleName: string;
  readonly person: string | null;
  readonly personName: string | null;
  readonly organizations: readonly string[];
  readonly organizationNames: readonly string[];
}

const NOBODY = { since: null, until: null, attestedOn: null, support: null, claimIds: [] };

async function* roleRows(exported: Exported): AsyncGenerator<RoleRow> {
  // Roles are few: a role is held by many people over time, and belongs to one organization.
  const posts = new Map<string, { id: string; name: string }[]>();
  for await (const { from, to, toName } of exported.ties(['POST_IN'])) {
    posts.set(from, [...(posts.get(from) ?? []), { id: to, name: toName }]);
  }
  const at = (role: string) => {
    const organizations = posts.get(role) ?? [];
    return {
      organizations: organizations.map(({ id }) => id),
      organizationNames: organizations.map(({ name }) => name),
    };
  };
  const held = new Set<string>();
  for await (const tie of exported.ties(['HOLDS'])) {
    held.add(tie.to);
    const { from, fromName, to, toName } = tie;
    yield { ...tie, role: to, roleName: toName, person: from, personName: fromName, ...at(to) };
  }
  for await (const { id, name, sources } of exported.entities(['Role'])) {
    if (held.has(id)) continue;
    yield {
      ...NOBODY,
      role: id,
      roleName: name,
      person: null,
      personName: null,
      sources,
      ...at(id),
    };
  }
}

export const ROLES = table<RoleRow>({
  name: 'roles',
  about: 'Who holds which role; a role that nobody is known to hold has a row without a person.',
  columns: [
    textColumn('person', 'Id of the holder; empty if none is known.', ({ person }) => person),
    textColumn('person_name', 'Name of the holder.', ({ personName }) => personName),
    textColumn('role', 'Id of the role.', ({ role }) => role),
    textColumn('role_name', 'Name of the role.', ({ roleName }) => roleName),
    listColumn(
      'organizations',
      'Ids of the organizations of the role.',
      ({ organizations }) => organizations,
    ),
    listColumn(
      'organization_names',
      'Names of these organizations.',
      ({ organizationNames }) => organizationNames,
    ),
    textColumn('since', 'Since when, as EDTF; empty if no source says.', ({ since }) => since),
    textColumn('until', 'Until when, as EDTF; empty if unknown.', ({ until }) => until),
    textColumn(
      'attested_on',
      'A date on which a source reports it, as EDTF.',
      ({ attestedOn }) => attestedOn,
    ),
    textColumn('support', 'ASSERTED, DISPUTED or ALLEGED.', ({ support }) => support),
    sourcesColumn(),
    claimsColumn(),
  ],
  read: roleRows,
});

export const PARTICIPANTS = table<ExportedTie>({
  name: 'participants',
  about:
    'Parts in events. A held event does not mean that everyone was there: read the status of the part.',
  columns: [
    textColumn('event', 'Id of the meeting or other event.', ({ to }) => to),
    textColumn('event_name', 'Its name.', ({ toName }) => toName),
    textColumn('actor', 'Id of the actor or role.', ({ from }) => from),
    textColumn('actor_name', 'Its name.', ({ fromName }) => fromName),
    textColumn(
      'capacity',
      'host, guest, attendee, requester, invited, absent, …',
      ({ capacity }) => capacity,
    ),
    textColumn(
      'status',
      'Status of this part: HELD says that it was there, UNSTATED that no source says so.',
      ({ status }) => status,
    ),
    textColumn(
      'on_behalf_of',
      'Id of the actor for whom it acted.',
      ({ onBehalfOf }) => onBehalfOf,
    ),
    textColumn(
      'instead_of',
      'Id of the actor in whose place it came.',
      ({ insteadOf }) => insteadOf,
    ),
    textColumn(
      'accompanying',
      'Id of the actor whom it accompanied.',
      ({ accompanying }) => accompanying,
    ),
    ...BEHIND,
  ],
  read: (exported) => exported.ties(['INVOLVED_IN']),
});

export const PARTIES = table<ExportedTie>({
  name: 'parties',
  about: 'Parties of legal cases.',
  columns: [
    textColumn('case', 'Id of the case.', ({ to }) => to),
    textColumn('case_name', 'Its name.', ({ toName }) => toName),
    textColumn('actor', 'Id of the party.', ({ from }) => from),
    textColumn('actor_name', 'Its name.', ({ fromName }) => fromName),
    textColumn('capacity', 'plaintiff, defendant, witness, …', ({ capacity }) => capacity),
    listColumn('charges', 'The charges, as the source words them.', ({ charges }) => charges),
    textColumn('penalty_faced', 'The penalty faced.', ({ penaltyFaced }) => penaltyFaced),
    textColumn('penalty_given', 'The penalty given.', ({ penaltyGiven }) => penaltyGiven),
    SUPPORT,
    ...BEHIND,
  ],
  read: (exported) => exported.ties(['PARTY_TO']),
});

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
const isOfActors = ({ type, fromType, toType }: ExportedTie): boolean =>
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

async function* others(exported: Exported): AsyncGenerator<ExportedTie> {
  for await (const tie of exported.ties([
    'PART_OF',
    'UNDER',
    'CONCERNS',
    'AT',
    'POSSIBLY_SAME_AS',
  ])) {
    if (!isOfActors(tie)) yield tie;
  }
}

export const RELATIONSHIPS = table<ExportedTie>({
  name: 'relationships',
  about: 'All other relationships: circumstances, places, topics, and what is part of what.',
  columns: [
    textColumn('from', 'Id of the one.', ({ from }) => from),
    textColumn('from_name', 'Its name.', ({ fromName }) => fromName),
    textColumn('type', 'What the relationship is.', ({ type }) => type),
    textColumn('to', 'Id of the other.', ({ to }) => to),
    textColumn('to_name', 'Its name.', ({ toName }) => toName),
    ...TERM,
    SUPPORT,
    textColumn(
      'inherited_from',
      'Id of the whole from which an event has its place or topic.',
      ({ inheritedFrom }) => inheritedFrom,
    ),
    ...BEHIND,
  ],
  read: others,
});

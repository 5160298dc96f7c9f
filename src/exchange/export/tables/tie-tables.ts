/** The tables of relationships other than roles and ties of actors: who took part, parties of cases, and all others. */
import type { Exported, ExportedTie } from '../exported.ts';
import { isOfActors } from './edge-table.ts';
import { claimsColumn, listColumn, sourcesColumn, table, textColumn } from './table.ts';

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

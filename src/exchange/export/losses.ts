/** Everything that an export reads, by name, and what is said of a format that does not carry it. */
import type { Loss } from './format.ts';

/** What becomes of each thing that a format does not carry. A part is named after its whole, and goes with it. */
const SENTENCES = {
  group: 'Groups that a source names only as such are left out.',
  role: 'Roles are left out, also where a source names only the role.',
  meeting: 'Meetings are left out.',
  visit: 'Visits are left out.',
  statement: 'Letters, remarks and other statements are left out.',
  'statement.demands': 'What statements demand is left out.',
  case: 'Legal cases are left out.',
  'case.stage': 'The stage of legal cases is left out.',
  'case.outcomes': 'The outcomes of legal cases by defendant and charge are left out.',
  circumstance: 'Circumstances such as exile and detention are left out.',
  place: 'Places are left out.',
  topic: 'Topics are left out.',
  'entity.names': 'Only one name of each entity is kept.',
  'entity.nameDetails': 'Language, script, kind and dates of names are left out.',
  'entity.mergedIds': 'The ids of merged entities are left out.',
  'entity.description': 'Descriptions are left out.',
  'entity.kind': 'The kind of organizations, events and circumstances is left out.',
  'entity.properties': 'Other properties, such as purpose, country and size, are left out.',
  'entity.sources': 'The sources of entities are left out.',
  'event.status': 'Whether an event was planned, held or cancelled is left out.',
  'event.format': 'The form of meetings, such as talks or a call, is left out.',
  'event.talks': 'Talks and meetings of unknown form are written alike.',
  'event.date': 'Dates of events are left out.',
  'event.exactDate':
    'Sets ("one of these days"), intervals, approximate and open dates become bounds or are cut.',
  'event.dateBasis': 'How a date is known and its words in the source are left out.',
  'event.dateDisputed': 'That sources disagree on a date is left out.',
  involvement: 'Who took part in events is left out.',
  'involvement.capacity': 'The capacity at events, such as host, guest or requester, is left out.',
  'involvement.status': 'The status of each part, such as only invited or absent, is left out.',
  'involvement.mandate': 'For whom, in whose place and with whom somebody came is left out.',
  holding: 'Who holds which role is left out.',
  post: 'The organization of a role is left out.',
  'post.others': 'All but one organization of a role are left out.',
  membership: 'Memberships are left out.',
  whole: 'What organizations, places, topics and events are part of is left out.',
  'whole.others': 'All but one of the wholes that something is part of are left out.',
  party: 'The parties of legal cases are left out.',
  'party.capacity': 'The capacity in legal cases, such as plaintiff or defendant, is left out.',
  'party.charges': 'Charges and penalties of legal cases are left out.',
  under: 'Who is under which circumstance is left out.',
  about: 'What events and cases are about is left out.',
  at: 'Where events took place is left out.',
  hint: 'Hints that two entities may be the same are left out.',
  'tie.support':
    'Whether roles, memberships and other ties are asserted, alleged or disputed is left out.',
  'tie.term': 'Since when and until when roles and memberships last is left out.',
  'tie.openTerm': 'That a role or membership goes on is left out.',
  'tie.attestedOn':
    'The day for which a source reports a role or membership without a term is left out.',
  'tie.inheritedFrom': 'That a place or topic is taken over from a whole is left out.',
  'tie.claims': 'The claims behind ties are left out.',
  'tie.sources': 'The sources of ties are left out.',
  pair: 'What meetings say about each two actors is left out.',
  'pair.verdict': 'The verdict on each two actors, such as MET or PLANNED, is left out.',
  'pair.status': 'The status of each two actors in a meeting is left out.',
  'pair.meeting': 'Which meeting two actors met in is left out.',
  'pair.capacities': 'The capacities of each two actors in a meeting are left out.',
  'pair.format': 'The form in which each two actors met is left out.',
  'pair.date': 'The date on which each two actors met is left out.',
  'pair.count':
    'That a meeting lies within another of the same two, or is told as several, is left out.',
  'pair.claims': 'The claims behind each two actors in a meeting are left out.',
  'pair.sources': 'The sources of each two actors in a meeting are left out.',
  claim: 'The claims themselves are left out: who says what, where and how firmly.',
  'claim.modality': 'Whether a claim is asserted, alleged or denied is left out.',
  'claim.speaker': 'To whom a source attributes a claim, and whom it quotes, is left out.',
  'claim.qualifiers': 'The qualifiers of claims are left out.',
  'claim.place': 'The paragraph, row or record of a claim is left out.',
  'claim.summary': 'The wording of claims is left out.',
  'claim.rank': "The curators' rank of claims is left out.",
  'claim.supersedes': 'Which claim a claim corrects is left out.',
  'claim.known': 'Since when a claim is known is left out.',
  'claim.dataset': 'Which data set states a claim is left out.',
  'claim.statedIds': 'The ids as stated before merges are left out.',
  source: 'Sources are left out.',
  'source.publication': 'Publisher, language and kind of sources are left out.',
  'source.dates': 'When sources appeared and were read is left out.',
  'source.url': 'The addresses of sources are left out.',
  'source.note': 'Notes on sources are left out.',
  'source.paragraphs': 'The hashes of the paragraphs of sources are left out.',
  knowledge: 'Only what is known on one day is kept: how the answers were before is left out.',
  proposals: 'Claims that are only proposed, or deprecated, are left out.',
  revisions:
    'The history of the graph is left out: earlier wordings, and who recorded what and why.',
} as const;

/** Something that an export reads and a format may carry. */
export type What = keyof typeof SENTENCES;

export const ALL_WHATS = Object.keys(SENTENCES) as readonly What[];

/** What becomes of something that a format carries in part, in one sentence, and of which entities or ties that holds. */
type InPart = string | Omit<Loss, 'what'>;

/**
 * What a format loses that carries only `carried`, and `inPart` some more: all the rest, each with its sentence. A part of
 * something that is a loss as a whole is not listed again.
 */
export function lossesBut(
  carried: readonly What[],
  inPart: Readonly<Partial<Record<What, InPart>>> = {},
): readonly Loss[] {
  const lost = ALL_WHATS.filter((what) => !carried.includes(what));
  const lostOfAll = new Set<string>(lost.filter((what) => typeof inPart[what] !== 'object'));
  return lost
    .filter((what) => !what.includes('.') || !lostOfAll.has(what.split('.', 1)[0]!))
    .map((what) => {
      const how = inPart[what] ?? SENTENCES[what];
      return typeof how === 'string' ? { what, how } : { what, ...how };
    });
}

/** Everything but some: for a format that carries nearly all. */
export const allBut = (...lost: readonly What[]): readonly What[] =>
  ALL_WHATS.filter((what) => !lost.includes(what));

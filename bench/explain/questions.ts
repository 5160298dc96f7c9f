/** Questions whose plans are examined: one for each root and filter that could read more than it needs. */
import { isoDay, sourceId } from '../world/calendar.ts';
import type { Frame } from '../world/ids.ts';
import { spell } from '../world/names.ts';

/** The things that the questions name. */
interface Named {
  /** The actor whom everybody wants to meet. */
  readonly hub: string;
  readonly a: string;
  readonly b: string;
  readonly c: string;
  /** A name as it is written in a question. */
  readonly name: string;
  readonly party: string;
  readonly role: string;
  readonly topic: string;
  readonly place: string;
  readonly source: string;
  readonly dataset: string;
}

/** A name for the table, the question, and, if only a scan can answer it, the reason why. */
export type Explained = readonly [name: string, query: string, whyScan?: string];

/** Chooses things with much to show, in a world of any size. */
export function namedIn(frame: Frame, dataset: string): Named {
  const members = [1, 2, 3, 4, 5].flatMap((person) => frame.membershipsOf(person));
  return {
    ...{ hub: frame.person(0), a: frame.person(1), b: frame.person(2), c: frame.person(3) },
    name: spell(frame.sounds('person', 3), 'Latn'),
    ...{ party: frame.organization(members[0] ?? 12), role: frame.role(3) },
    ...{ topic: frame.topic(3), place: frame.place(3), source: sourceId(50), dataset },
  };
}

const nodes = (field: string) => `{ ${field} { totalCount nodes { id name } } }`;
const YEAR = `{ since: "${isoDay(400)}", until: "${isoDay(765)}" }`;
const MONTH = `{ since: "${isoDay(400)}", until: "${isoDay(430)}" }`;

const BY_DAY =
  'An event stores a list of days, one for each step, so no index of days can be right.';
const OF_ALL = 'The question concerns all of them.';
const ENDS =
  'Both sides are found by their ids, and every actor of one side is joined with every actor of the other.';
const IN_LISTS =
  'The value is in a list, next to the days on which each value was known; no index covers such lists.';

export function explained(named: Named): readonly Explained[] {
  const { hub, a, b, c, party, role, topic, place, source, dataset } = named;
  const meetings = (filter: string) => nodes(`meetings(filter: ${filter}, first: 20)`);
  const actors = (filter: string) => nodes(`actors(filter: ${filter}, first: 20)`);
  const cases = (filter: string) => nodes(`legalCases(filter: ${filter}, first: 20)`);
  const circumstances = (filter: string) => nodes(`circumstances(filter: ${filter}, first: 20)`);
  const claims = (filter: string) =>
    `{ claims(filter: ${filter}, first: 20) { totalCount nodes { id } } }`;
  const groups = (by: string, filter = '') =>
    `{ eventGroups(by: ${by}${filter}) { groups { key count counts { verdict count } } } }`;
  const matrix = (of: string) =>
    `{ matrix(${of}) { cells { row { id } column { id } verdict meetingCount } } }`;
  const timeline = (of: string) =>
    `{ timeline(${of}, first: 20) { totalCount edges { kind node { id } actors { id } } } }`;
  return [
    [
      'whoMet, with several',
      `{ whoMet(actor: "${a}", with: ["${b}", "${c}"]) { edges { verdict node { id } } } }`,
      ENDS,
    ],
    [
      'counterparts of several, ALL',
      `{ counterparts(of: ["${a}", "${b}", "${c}"], match: ALL) { totalCount nodes { id } } }`,
    ],
    [
      'counterparts of several, in a party',
      `{ counterparts(of: ["${a}", "${b}"], filter: { counterparts: { memberOf: "${party}" } }) { totalCount nodes { id } } }`,
    ],
    ['meetings in a month', meetings(`{ during: ${MONTH} }`), BY_DAY],
    ['meetings at a place', meetings(`{ places: ["${place}"] }`)],
    ['meetings about a topic', meetings(`{ topics: ["${topic}"] }`)],
    ['meetings of two', meetings(`{ involved: { all: ["${a}", "${b}"] } }`)],
    ['meetings of one of two', meetings(`{ involved: { any: ["${a}", "${b}"] } }`)],
    ['meetings with a party', meetings(`{ involved: { memberOf: ["${party}"] } }`)],
    ['meetings with a role', meetings(`{ involved: { roles: ["${role}"] } }`)],
    ['meetings by name', meetings(`{ name: "${named.name}" }`)],
    [
      'meetings at a place or about a topic',
      meetings(`{ any: [{ places: ["${place}"] }, { topics: ["${topic}"] }] }`),
    ],
    [
      'meetings by number involved',
      nodes('meetings(orderBy: INVOLVED_DESC, first: 20)'),
      `${OF_ALL} It weighs 26.`,
    ],
    ['statements about a topic', nodes(`statements(filter: { topics: ["${topic}"] })`)],
    ['statements with an actor', nodes(`statements(filter: { involved: { any: ["${a}"] } })`)],
    ...[
      'PARTY',
      'ROLE',
      'ORGANIZATION_KIND',
      'ACTOR_TYPE',
      'PLACE',
      'TOPIC',
      'CAPACITY',
      'FORMAT',
      'YEAR',
    ].map((by): Explained => [`eventGroups by ${by}`, groups(by), OF_ALL]),
    ['eventGroups by PARTY, at a place', groups('PARTY', `, filter: { places: ["${place}"] }`)],
    [
      'histogram of a topic',
      `{ histogram(interval: MONTH, filter: { topics: ["${topic}"] }) { buckets { label count } } }`,
    ],
    ['actors who hold a role', actors(`{ holdsRole: { role: "${role}" } }`)],
    ['actors in a role of an organization', actors(`{ holdsRole: { organization: "${party}" } }`)],
    ['actors of an organization', actors(`{ organization: "${party}" }`)],
    ['members who met nobody', actors(`{ memberOf: "${party}", met: false }`)],
    ['actors who met somebody', actors('{ met: true }'), OF_ALL],
    ['parties', nodes('parties(first: 20)'), `Only organizations are read. ${IN_LISTS}`],
    [
      'people by meetings',
      nodes('people(orderBy: MEETINGS_MET_DESC, first: 20)'),
      `${OF_ALL} It weighs 24.`,
    ],
    ['claims by text', claims('{ text: "talks" }'), 'Parts of words are in no index.'],
    [
      'claims of a data set',
      claims(`{ dataset: "${dataset}" }`),
      'Here all claims are of one data set; the names of several are in a list.',
    ],
    [
      'claims known in a month',
      claims(`{ known: ${MONTH} }`),
      'Every load would pay for an index of days, and only Neo4j could use it.',
    ],
    ['claims of a source', claims(`{ source: "${source}" }`)],
    ['claims about an actor', claims(`{ about: "${a}" }`)],
    ['contradictions', '{ contradictions { totalCount nodes { kind subject { id } } } }', OF_ALL],
    [
      'contradictions about an actor',
      `{ contradictions(about: "${a}") { totalCount nodes { kind subject { id } } } }`,
    ],
    [
      'learned in a month',
      `{ learned(between: ${MONTH}) { events { totalCount } pairs { totalCount } } }`,
      OF_ALL,
    ],
    [
      'learned about an actor in a year',
      `{ learned(between: ${YEAR}, about: "${a}") { events { totalCount } pairs { totalCount } } }`,
    ],
    ['matrix of members', matrix(`rowsMemberOf: "${party}"`), ENDS],
    ['matrix of an actor and members', matrix(`rows: ["${a}"], columnsMemberOf: "${party}"`), ENDS],
    ['timeline of a place', timeline(`places: ["${place}"]`)],
    ['timeline of a topic', timeline(`topics: ["${topic}"]`)],
    ['timeline of an actor', timeline(`actors: ["${a}"]`)],
    ['cases by category', cases('{ category: "fraud" }'), IN_LISTS],
    ['cases by charge', cases('{ charge: "fraud" }'), 'Parts of words are in no index.'],
    ['cases by name', cases('{ name: "Case 123" }')],
    ['cases about a topic', cases(`{ topics: ["${topic}"] }`)],
    ['cases against an actor', cases(`{ defendant: "${a}" }`)],
    [
      'circumstances in a year',
      circumstances(`{ during: ${YEAR} }`),
      'No world has many, and this one has none.',
    ],
    ['circumstances at a place', circumstances(`{ places: ["${place}"] }`)],
    ['circumstances of an actor', circumstances(`{ actor: "${a}" }`)],
    ['roles in an organization', nodes(`roles(filter: { organization: "${party}" })`)],
    ['roles of a holder', nodes(`roles(filter: { holder: "${a}" })`)],
    [
      'sources by number of claims',
      '{ sources(orderBy: CLAIMS_DESC, first: 20) { nodes { id } } }',
      `${OF_ALL} It weighs 22.`,
    ],
    ['people by name', nodes('people(first: 20)'), OF_ALL],
    ['claims, newest first', '{ claims(orderBy: KNOWN_FROM_DESC) { nodes { id } } }', OF_ALL],
    [
      'meetings of the hub, by number involved',
      `{ person(id: "${hub}") { meetings(orderBy: INVOLVED_DESC) { nodes { id } } } }`,
    ],
    ['meetings of the hub, by date', `{ person(id: "${hub}") { meetings { nodes { id } } } }`],
    [
      'members of a party by meetings',
      `{ organization(id: "${party}") { members(orderBy: MEETINGS_MET_DESC) { nodes { id } } } }`,
    ],
  ];
}

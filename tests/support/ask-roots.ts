/** Operations for the root fields, as text with variables: each is asked of both engines alike. */
import { VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import type { World } from './world.ts';

export interface Operation {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const NAMED = `{ __typename edges { __typename cursor node { __typename id name } } nodes { id } ${PAGE} }`;
const EVENTS = `{ __typename edges { __typename cursor node { __typename id name status lapsed date { edtf } } } nodes { id } ${PAGE} }`;
const EVIDENCE =
  'evidence { claimCount statementCount sourceCount strongest claims { nodes { id } } }';
const COUNTS = 'counts { __typename verdict count } statusCounts { __typename status count }';
const MET = 'firstMet lastMet firstMetDate { edtf basis } lastMetDate { edtf basis }';
const TERM_DATES =
  'since { edtf } until { edtf } ongoing attestedOn { __typename edtf earliest latest basis asWritten how }';
const PART = `{ __typename actor { id } capacities status onBehalfOf { id } representedBy { id }
  rolesThen { __typename role { id } basis ${TERM_DATES} support ${EVIDENCE} } ${EVIDENCE} }`;
const PAIR_MEETINGS = `{ __typename edges { __typename cursor status verdict format basis lapsed inferred
  dateDisputed times date { edtf asWritten basis how earliest latest } own ${PART} counterpart ${PART} ${EVIDENCE}
  node { id } } nodes { id } ${PAGE} }`;
const COUNTERPARTS = `{ __typename edges { __typename cursor verdict meetingCount
  ${COUNTS} firstDate lastDate ${MET} node { __typename id name }
  meetings ${PAIR_MEETINGS} } nodes { id } ${PAGE} }`;
const SHARED = (fields: string) =>
  `{ __typename edges { __typename cursor ${fields} node { id } ${EVIDENCE} } nodes { id } ${PAGE} }`;
const RELATIONSHIP = `{ __typename a { id } b { id } verdict meetingCount ${COUNTS} ${MET}
  possibleDuplicates { __typename edges { __typename cursor node { __typename one { id } other { id } } }
    nodes { one { id } } ${PAGE} }
  coverage { __typename statement sourceCount claimCount pendingClaimCount actorCount meetingCount knownFrom knownTo
    meetingsFrom meetingsTo datasets { __typename key title coverage licence pendingClaimCount } }
  meetings ${PAIR_MEETINGS}
  cases ${SHARED('capacitiesOfA capacitiesOfB')} sharedOrganizations ${SHARED('together')}
  sharedRoles ${SHARED('together')} sharedEvents ${SHARED('capacitiesOfA capacitiesOfB')} }`;
const HOP = `{ __typename from { id } to { id } kind via { id } verdict status format support date { edtf } tieCount ${EVIDENCE} }`;
const PATHS = `{ __typename outcome visited edges { __typename cursor node { __typename length
  hops ${HOP} } } nodes { length } ${PAGE} }`;
const NETWORK = `{ __typename truncated outcome omittedActors omittedActorsExact omittedEdges
  nodes { __typename actor { id name } distance tieCount neighbourCount degree }
  edges { __typename key source target kind tieCount verdict ${COUNTS}
    firstDate lastDate firstMet lastMet firstMetDate { edtf } lastMetDate { edtf } ${EVIDENCE} } }`;
const EVERY_TIE = 'via: [MEETING, EVENT, CASE, MEMBERSHIP, ROLE, PART_OF]';
const EVERY_VERDICT = `verdicts: [${VERDICTS.join(', ')}]`;
const CLAIMS = `{ __typename edges { __typename cursor node { id summary knownFrom } } nodes { id } ${PAGE} }`;

const RANKING = `{ __typename actorCount pairCount edges { __typename cursor order score community counterpartCount
  node { __typename id name } ${EVIDENCE} } nodes { id } ${PAGE} }`;
const MATRIX = `{ __typename rows { id } columns { id } cells { __typename rowIndex columnIndex row { id }
  column { id } verdict meetingCount ${COUNTS} firstDate lastDate ${MET} ${EVIDENCE} } }`;
const TIMELINE = `{ __typename edges { __typename cursor kind termPoint date { edtf basis earliest latest }
  actors { id } status verdict format dateDisputed lapsed parts ${PART} stage defendant { id } charge
  support node { __typename id name } ${EVIDENCE} }
  nodes { id } ${PAGE} }`;
const HISTOGRAM = `{ __typename interval total imprecise undated counts { __typename verdict count }
  buckets { __typename label start end count ${COUNTS} } }`;
const STATS = `{ __typename sourceCount entities { __typename type count } events { status count }
  meetings { __typename verdict count } relationships { __typename type count } claims { __typename modality count } }`;

/** Measures of a ranking and scopes it can have. */
const MEASURES = ['DEGREE', 'BETWEENNESS', 'PAGERANK', 'COMMUNITY'];
const scopes = (actors: readonly string[]) => [
  undefined,
  { actors },
  { around: actors.slice(0, 1), depth: 2 },
  { types: ['PERSON'] },
];

/** Root lists by name: field → the type of its filter's `ids`, if it has them. */
export const NAMED_LISTS = [
  'people',
  'organizations',
  'parties',
  'ngos',
  'groups',
  'roles',
  'legalCases',
  'circumstances',
  'places',
  'topics',
  'sources',
] as const;

interface Examples {
  readonly actors: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly singles: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  readonly days: readonly string[];
}

const EXAMPLES: Readonly<Record<World, Examples>> = {
  article: {
    actors: ['john-kerry', 'kem-sokha', 'opposition-members-voa-2016', 'united-states'],
    pairs: [
      ['john-kerry', 'kem-sokha'],
      ['john-kerry', 'am-sam-ath'],
      ['sam-rainsy', 'hor-namhong'],
      ['yim-sovann', 'kem-sokha'],
      ['john-kerry', 'civil-society-organizations-voa-2016'],
    ],
    singles: {
      person: 'john-kerry',
      organization: 'licadho',
      group: 'civil-society-voa-2016',
      role: 'us-secretary-of-state',
      event: 'kerry-cambodia-visit-2016-01',
      meeting: 'kerry-kem-sokha-2016-01',
      legalCase: 'hor-namhong-v-sam-rainsy-defamation',
      circumstance: 'sam-rainsy-exile',
      place: 'cambodia',
      topic: 'human-rights',
      visit: 'kerry-cambodia-visit-2016-01',
      statement: 'civil-society-open-letter-to-kerry-2016-01',
      source: 'voa-khmer-rights-groups-kerry-talks-2016',
    },
    texts: ['kerry', 'hun', 'rescu party', 'Sen'],
    days: ['2016-01-25', '2016-01-26'],
  },
  fictional: {
    actors: ['ada-quill', 'bram-oster', 'cyra-lund', 'nestor-velsky', 'i-strand', 'veloria'],
    pairs: [
      ['ada-quill', 'bram-oster'],
      ['cyra-lund', 'bram-oster'],
      ['ada-quill', 'nestor-velsky'],
      ['i-strand', 'bram-oster'],
      ['ada-quill', 'dov-marrek'],
      ['ada-quill', 'fishers-herald-april-2014'],
      ['veloria', 'tarnmoor'],
    ],
    singles: {
      person: 'i-strand',
      organization: 'veloria-foreign-office',
      group: 'reed-delegation-gazette-march-2014',
      role: 'foreign-minister-of-veloria',
      event: 'fishers-open-letter-2014-04',
      meeting: 'oster-lund-2014-05',
      legalCase: 'oster-v-lund-ballot-case',
      circumstance: 'velsky-house-arrest',
      place: 'harrow-bay',
      topic: 'ballot-rules',
      visit: 'oster-veloria-visit-2014-03',
      statement: 'fishers-open-letter-2014-04',
      source: 'lantern-letter-january-2014',
    },
    texts: ['Quill', 'quil', 'អាដា', 'вельск', 'Dov Tallis', 'marsh', 'osterr', 'lan'],
    days: ['2014-01-20', '2014-02-15', '2014-03-15', '2014-04-27', '2014-06-01'],
  },
};

/** Everything between two. */
export const relationshipOf = (a: string, b: string, knownBy?: string): Operation => ({
  title: `relationship ${a} ${b} ${knownBy ?? ''}`,
  query: `query ($a: ID!, $b: ID!, $knownBy: Date) {
    relationship(a: $a, b: $b, knownBy: $knownBy) ${RELATIONSHIP} }`,
  variables: { a, b, knownBy },
});

/** Operations on one world that touch every root field. */
export function rootOperations(world: World): Operation[] {
  const { actors, pairs, singles, texts, days } = EXAMPLES[world];
  const anyDay = [undefined, ...days];
  return [
    ...NAMED_LISTS.flatMap((list) => [
      { title: list, query: `{ ${list} ${NAMED} }` },
      { title: `${list} backwards`, query: `{ ${list}(last: 3, orderBy: NAME_DESC) ${NAMED} }` },
    ]),
    ...['events', 'meetings'].flatMap((list) =>
      [
        '',
        '(orderBy: DATE_DESC, last: 5)',
        '(filter: { statuses: [EXPECTED, HELD] })',
        '(filter: { verdicts: [MET, PLANNED] })',
        '(filter: { formats: [TALKS, GATHERING] })',
        `(filter: { during: { since: "2014-03-01", until: "2016-01-25", match: CERTAIN } })`,
      ].map((given) => ({ title: `${list}${given}`, query: `{ ${list}${given} ${EVENTS} }` })),
    ),
    { title: 'claims', query: `{ claims(first: 50) ${CLAIMS} }` },
    { title: 'claims, newest', query: `{ claims(orderBy: KNOWN_FROM_DESC, last: 7) ${CLAIMS} }` },
    ...actors.map((about) => ({
      title: `claims about ${about}`,
      query: `query ($about: ID!) { claims(filter: { about: $about }) ${CLAIMS} }`,
      variables: { about },
    })),
    ...Object.entries(singles).flatMap(([field, id]) =>
      [undefined, days.at(-1)].map((knownBy) => ({
        title: `${field} ${id} ${knownBy ?? ''}`,
        query: `query ($id: ID!, $knownBy: Date) { ${field}(id: $id, knownBy: $knownBy) {
          __typename id name mergedIds ${EVIDENCE} } }`,
        variables: { id, knownBy },
      })),
    ),
    ...texts.map((text) => ({
      title: `search ${text}`,
      query: `query ($text: String!) { search(text: $text) { __typename edges { __typename cursor matchedName
        match score node { __typename id name } } nodes { id } ${PAGE} } }`,
      variables: { text },
    })),
    ...actors.flatMap((actor) =>
      anyDay.map((knownBy) => ({
        title: `whoMet ${actor} ${knownBy ?? ''}`,
        query: `query ($actor: ID!, $knownBy: Date) {
          whoMet(actor: $actor, knownBy: $knownBy, first: 10) ${COUNTERPARTS} }`,
        variables: { actor, knownBy },
      })),
    ),
    ...actors.flatMap((actor) => [
      {
        title: `whoMet ${actor} by role`,
        query: `query ($actor: ID!) { whoMet(actor: $actor, first: 10, orderBy: LAST_DATE_DESC,
          filter: { representation: BY_ROLE }) ${COUNTERPARTS} }`,
        variables: { actor },
      },
    ]),
    ...pairs.flatMap(([a, b]) => anyDay.map((knownBy) => relationshipOf(a, b, knownBy))),
    ...pairs.slice(0, 4).flatMap(([from, to]) =>
      [undefined, days.at(-1)].map((knownBy) => ({
        title: `paths ${from} ${to} ${knownBy ?? ''}`,
        query: `query ($from: ID!, $to: ID!, $knownBy: Date) {
          met: paths(from: $from, to: $to, knownBy: $knownBy) ${PATHS}
          tied: paths(from: $from, to: $to, maxLength: 5, first: 30, knownBy: $knownBy, ${EVERY_TIE},
            filter: { ${EVERY_VERDICT} }) ${PATHS} }`,
        variables: { from, to, knownBy },
      })),
    ),
    ...actors.slice(0, 2).flatMap((actor) =>
      [undefined, days.at(-1)].map((knownBy) => ({
        title: `network ${actor} ${knownBy ?? ''}`,
        query: `query ($around: [ID!]!, $knownBy: Date) {
          near: network(around: $around, knownBy: $knownBy) ${NETWORK}
          far: network(around: $around, depth: 3, maxNodes: 12, knownBy: $knownBy, ${EVERY_TIE},
            filter: { ${EVERY_VERDICT} }, maxDegree: 9) ${NETWORK} }`,
        variables: { around: [actor], knownBy },
      })),
    ),
    {
      title: 'holders on a day',
      query: `query ($id: ID!, $on: Date) { role(id: $id) { holders(on: $on) { __typename
        edges { __typename cursor basis support parts { __typename basis ${TERM_DATES} support } node { id } } ${PAGE} } } }`,
      variables: { id: singles.role, on: days.at(-1) },
    },
    ...anyDay.map((knownBy) => ({
      title: `coverage ${knownBy ?? ''}`,
      query: `query ($knownBy: Date) { coverage(knownBy: $knownBy) { statement sourceCount claimCount pendingClaimCount
        actorCount meetingCount knownFrom knownTo meetingsFrom meetingsTo
        datasets { key title coverage licence pendingClaimCount } } }`,
      variables: { knownBy },
    })),
    ...anyDay.flatMap((knownBy) =>
      MEASURES.flatMap((by) =>
        scopes(actors).map((scope) => ({
          title: `ranking ${by} ${JSON.stringify(scope)} ${knownBy ?? ''}`,
          query: `query ($scope: RankingScope, $knownBy: Date) { ranking(by: ${by},
            filter: { verdicts: [MET, PLANNED] }, scope: $scope, knownBy: $knownBy) ${RANKING} }`,
          variables: { scope, knownBy },
        })),
      ),
    ),
    ...anyDay.flatMap((knownBy) => [
      {
        title: `matrix ${knownBy ?? ''}`,
        query: `query ($rows: [ID!]!, $knownBy: Date) { matrix(rows: $rows,
          filter: { statuses: [HELD, EXPECTED, DISPUTED] }, knownBy: $knownBy) ${MATRIX} }`,
        variables: { rows: actors, knownBy },
      },
      ...['DATE_ASC', 'DATE_DESC'].map((orderBy) => ({
        title: `timeline ${orderBy} ${knownBy ?? ''}`,
        query: `query ($actors: [ID!]!, $knownBy: Date) {
          timeline(actors: $actors, orderBy: ${orderBy}, knownBy: $knownBy, first: 20) ${TIMELINE} }`,
        variables: { actors: [...actors, ...pairs.flat()], knownBy },
      })),
      {
        title: `histogram ${knownBy ?? ''}`,
        query: `query ($actors: [ID!]!, $knownBy: Date) {
          histogram(interval: MONTH, knownBy: $knownBy) ${HISTOGRAM}
          ofActors: histogram(interval: QUARTER, filter: { involved: { any: $actors } }, knownBy: $knownBy) ${HISTOGRAM} }`,
        variables: { actors, knownBy },
      },
      {
        title: `stats ${knownBy ?? ''}`,
        query: `query ($knownBy: Date) { stats(knownBy: $knownBy) ${STATS} }`,
        variables: { knownBy },
      },
    ]),
    ...['PARTY', 'PLACE', 'YEAR'].map((by) => ({
      title: `event groups by ${by}`,
      query: `{ eventGroups(by: ${by}) { __typename by total ungrouped groupCount omitted
        groups { __typename key node { id } count ${COUNTS} } } }`,
    })),
    {
      title: 'actors, and whom several met',
      query: `query ($of: [ID!]!) { actors(first: 100) ${NAMED} counterparts(of: $of, match: ANY) { __typename
        edges { __typename cursor meetingCount lastDate node { id }
          ties { __typename actor { id } verdict meetingCount ${COUNTS} firstDate lastDate ${EVIDENCE} } }
        nodes { id } ${PAGE} } }`,
      variables: { of: actors },
    },
    {
      title: 'visits and statements',
      query: `{ visits(first: 100) ${EVENTS} statements(first: 100) ${EVENTS} }`,
    },
    {
      title: 'search that finds nothing',
      query: `{ search(text: "quillll") { __typename nearest { __typename name node { id } } ${PAGE} } }`,
    },
    {
      title: 'learned',
      query: `{ learned(between: { since: "2013-12-31", until: "2016-12-31" }) { __typename
        events(first: 100) { __typename edges { __typename cursor node { id name } before { __typename status }
          after { __typename status knownFrom date { edtf } } } nodes { id } ${PAGE} }
        pairs(first: 100) { __typename edges { __typename cursor node { __typename a { id } b { id } before after
          knownFrom ${EVIDENCE} } } nodes { before } ${PAGE} } } }`,
    },
    ...[undefined, [singles.person, singles.organization]].map((ids) => ({
      title: `possible duplicates ${ids?.length ?? ''}`,
      query: `query ($ids: [ID!]) { possibleDuplicates(for: $ids, minScore: 0.5, first: 100) { __typename
        edges { __typename cursor node { __typename a { id } b { id } score
          features { __typename kind weight valueA valueB } } } nodes { score } ${PAGE} } }`,
      variables: { ids },
    })),
    {
      title: 'contradictions',
      query: `{ contradictions(first: 100) { __typename edges { __typename cursor node { __typename kind
        subject { id } object { id } meeting { id } ${EVIDENCE} } } nodes { kind } ${PAGE} } }`,
    },
    {
      title: 'changes',
      query: `{ changes(first: 100) { __typename edges { __typename cursor kind subjectType subjectKey reason
        affects affectsMore revision { __typename number recordedAt who why newest }
        node { __typename id } } nodes { id } ${PAGE} } }`,
    },
    {
      title: 'revision',
      query: '{ revision { __typename number recordedAt who why newest rapportVersion } }',
    },
  ];
}

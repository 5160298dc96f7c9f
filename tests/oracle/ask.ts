/** Asks the API what the oracle answers, and writes both down in the same words. */
import type { Records } from '../../src/domain/records.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { execute } from '../support/execute.ts';
import { AsOf, EVERYTHING } from './as-of.ts';
import { caseStands } from './legal-cases.ts';
import { sharedTies } from './relationship.ts';
import { dateOf } from './event-dates.ts';
import { involvedIn } from './involvements.ts';
import { eventStands, formatOf, lapsed } from './statuses.ts';
import { counterpart, meetingsOf, whoMet, type Counterpart, type Filter } from './who-met.ts';

/** A day against which plans lapse where no day of knowledge is given. */
export const TODAY = '2016-01-26';

/** One question: who asks what, as known when. */
export interface Question {
  readonly knownBy: string | null;
  readonly filter: Filter;
}

const DATE = 'date { earliest latest basis }';
const PART = 'actor { id } capacity status onBehalfOf { id } representedBy { id }';
const PAIR = `status verdict lapsed ${DATE} own { ${PART} } counterpart { ${PART} } node { id }`;
/** Asked alone, these are summed without reading the meetings. */
const SUMS = 'verdict meetingCount firstMet lastMet counts { status count }';
const FOUND = `${SUMS} meetings(first: 100) { edges { ${PAIR} } }`;
const SHARED = `cases(first: 100) { edges { capacitiesOfA capacitiesOfB node { id } } }
  sharedOrganizations(first: 100) { nodes { id } } sharedRoles(first: 100) { nodes { id } }
  sharedEvents(first: 100) { nodes { id } }`;

interface Ref {
  readonly id: string;
}
interface PartAnswer {
  readonly actor: Ref;
  readonly capacity: string;
  readonly status: string;
  readonly onBehalfOf: Ref | null;
  readonly representedBy: Ref | null;
}
interface DateAnswer {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: string;
}
interface PairAnswer {
  readonly status: string;
  readonly verdict: string;
  readonly lapsed: boolean;
  readonly date: DateAnswer | null;
  readonly own: PartAnswer;
  readonly counterpart: PartAnswer;
  readonly node: Ref;
}
interface FoundAnswer {
  readonly verdict: string;
  readonly meetingCount: number;
  readonly firstMet: string | null;
  readonly lastMet: string | null;
  readonly counts: readonly { readonly status: string; readonly count: number }[];
  readonly meetings: { readonly edges: readonly PairAnswer[] };
}
interface CounterpartAnswer extends FoundAnswer {
  readonly node: Ref;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}
interface Nodes {
  readonly nodes: readonly Ref[];
}
interface RelationshipAnswer extends FoundAnswer {
  readonly cases: {
    readonly edges: readonly {
      readonly capacitiesOfA: readonly string[];
      readonly capacitiesOfB: readonly string[];
      readonly node: Ref;
    }[];
  };
  readonly sharedOrganizations: Nodes;
  readonly sharedRoles: Nodes;
  readonly sharedEvents: Nodes;
}
interface EventAnswer extends Ref {
  readonly status: string | null;
  readonly lapsed: boolean;
  /** Of a meeting only. */
  readonly format?: string;
  readonly date: DateAnswer | null;
  readonly involved: {
    readonly edges: readonly (Omit<PartAnswer, 'actor'> & { readonly node: Ref })[];
  };
}

interface CaseAnswer extends Ref {
  readonly stage: string | null;
  readonly stageSupport: string | null;
}

/** Answers by question, as one may compare them. */
export type Answers = Readonly<Record<string, unknown>>;

const sortedIds = ({ nodes }: Nodes) => nodes.map(({ id }) => id).sort();
/** An enum's word as claims write it. */
const inCamelCase = (word: string | null) =>
  word?.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) ?? null;
const idOf = (ref: Ref | null) => ref?.id ?? null;
const dateIn = (date: DateAnswer | null) =>
  date === null ? null : { ...date, basis: date.basis.toLowerCase() };
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function pairIn({ node, own, counterpart: other, date, ...pair }: PairAnswer) {
  const part = ({ actor, onBehalfOf, representedBy, ...rest }: PartAnswer) => ({
    ...rest,
    actor: actor.id,
    onBehalfOf: idOf(onBehalfOf),
    representedBy: idOf(representedBy),
    event: node.id,
  });
  return {
    ...pair,
    meeting: node.id,
    date: dateIn(date),
    own: part(own),
    counterpart: part(other),
  };
}

function foundIn({ counts, meetings, ...found }: FoundAnswer) {
  return {
    ...found,
    counts: Object.fromEntries(counts.map(({ status, count }) => [status, count])),
    meetings: meetings.edges.map(pairIn).sort((a, b) => (a.meeting < b.meeting ? -1 : 1)),
  };
}

const told = ({ verdict, counts, meetings, firstMet, lastMet }: Counterpart) => ({
  verdict,
  firstMet,
  lastMet,
  meetingCount: meetings.length,
  counts,
  meetings,
});

/** What is worth asking about: everything that any claim ever mentions. */
interface Cast {
  readonly actors: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly topics: readonly string[];
}

export function cast(records: Records): Cast {
  const days = records.sources.flatMap(({ publishedOn, accessedOn }) => [
    ...(publishedOn === undefined ? [] : [publishedOn]),
    ...(accessedOn === undefined ? [] : [accessedOn]),
  ]);
  // Published on an interval or about a day: the days of the month are few enough to try each.
  const month = Array.from({ length: 31 }, (_, n) => `2016-01-${String(n + 1).padStart(2, '0')}`);
  const views = [...new Set([...days, ...month, EVERYTHING])].map((day) => new AsOf(records, day));
  const mentioned = (...types: readonly string[]) =>
    views[0]!.ids(...types).filter((id) => views.some((view) => view.knows(id)));
  const actors = mentioned('Person', 'Organization', 'Group');
  const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b): [string, string] => [a, b]));
  return { actors, pairs, topics: mentioned('Topic') };
}

/** The oracle's answers. */
export function expected(records: Records, { knownBy, filter }: Question): Answers {
  const asOf = new AsOf(records, knownBy ?? EVERYTHING);
  const today = knownBy ?? TODAY;
  const { actors, pairs } = cast(records);
  const meetings = asOf.ids('Meeting');
  const legalCases = asOf.ids('LegalCase').filter((id) => asOf.knows(id));
  const events = asOf.ids('Meeting', 'Visit', 'Statement').filter((id) => asOf.knows(id));
  return {
    cases: legalCases.map((id) => {
      const { stage = null, support = null } = caseStands(asOf, id) ?? {};
      return { id, stage, stageSupport: support };
    }),
    events: events.map((id) => {
      const stands = eventStands(asOf, id);
      const date = stands === null ? null : dateOf(asOf, id);
      const status = stands?.status ?? null;
      return {
        id,
        status,
        date,
        ...(meetings.includes(id) ? { format: formatOf(asOf, id).toUpperCase() } : {}),
        lapsed: status !== null && lapsed(status, date?.latest ?? null, today),
        involved: involvedIn(asOf, id)
          .map(({ actor, capacity, status, onBehalfOf, representedBy }) =>
            // In the order of the answer, so that both sort alike.
            ({ capacity, actor, status, onBehalfOf, representedBy }),
          )
          .sort(byText),
      };
    }),
    ...Object.fromEntries(
      actors.map((actor) => [
        `whom ${actor} met`,
        whoMet(asOf, actor, filter, today).map((other) => ({
          id: other.id,
          ...told(other),
          firstDate: other.firstDate,
          lastDate: other.lastDate,
        })),
      ]),
    ),
    ...Object.fromEntries(
      actors.map((actor) => [
        `sums of whom ${actor} met`,
        whoMet(asOf, actor, filter, today).map((other) => {
          const { meetings: _none, ...sums } = told(other);
          return { id: other.id, ...sums, firstDate: other.firstDate, lastDate: other.lastDate };
        }),
      ]),
    ),
    ...Object.fromEntries(
      pairs.map(([a, b]) => {
        const { exclude: _none, ...rest } = filter;
        const meetings = meetingsOf(asOf, a, b, rest, today);
        const shared = sharedTies(asOf, a, b, filter.includeGatherings ?? false);
        return [`${a} and ${b}`, { ...told(counterpart(b, meetings)), ...shared }];
      }),
    ),
  };
}

/** The answers of a graph that holds the world, through the schema. */
export async function asked(
  graph: Graph,
  records: Records,
  { knownBy, filter }: Question,
): Promise<Answers> {
  const { actors, pairs } = cast(records);
  const { exclude: _none, ...onPairs } = filter;
  const variables = [
    '$knownBy: Date',
    ...(actors.length > 0 ? ['$filter: TieFilter'] : []),
    ...(pairs.length > 0 ? ['$onPairs: TieFilter'] : []),
  ];
  const operation = `query (${variables.join(', ')}) {
    cases: legalCases(first: 100, knownBy: $knownBy) { nodes { id stage stageSupport } }
    events(first: 100, knownBy: $knownBy) { nodes { id status lapsed ${DATE} ... on Meeting { format }
      involved(first: 100) { edges { capacity status onBehalfOf { id } representedBy { id } node { id } } } } }
    ${actors
      .map(
        (id, i) => `a${i}: whoMet(actor: "${id}", first: 100, knownBy: $knownBy, filter: $filter) {
      totalCount edges { node { id } firstDate lastDate ${FOUND} } }
      s${i}: whoMet(actor: "${id}", first: 100, knownBy: $knownBy, filter: $filter) {
        totalCount edges { node { id } firstDate lastDate ${SUMS} } }`,
      )
      .join('\n')}
    ${pairs
      .map(
        (
          [a, b],
          i,
        ) => `p${i}: relationship(a: "${a}", b: "${b}", knownBy: $knownBy, filter: $onPairs) {
      ${FOUND} ${SHARED} }`,
      )
      .join('\n')}
  }`;
  const data = await execute<Readonly<Record<string, unknown>>>(
    graph,
    operation,
    { knownBy, filter, onPairs },
    TODAY,
  );
  const { nodes } = data.events as { readonly nodes: readonly EventAnswer[] };
  const cases = data.cases as { readonly nodes: readonly CaseAnswer[] };
  return {
    cases: cases.nodes
      .map(({ stage, ...rest }) => ({ ...rest, stage: inCamelCase(stage) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    events: nodes
      .map(({ involved, date, ...event }) => ({
        ...event,
        date: dateIn(date),
        involved: involved.edges
          .map(({ node, onBehalfOf, representedBy, ...part }) => ({
            ...part,
            actor: node.id,
            onBehalfOf: idOf(onBehalfOf),
            representedBy: idOf(representedBy),
          }))
          .map(({ actor, capacity, status, onBehalfOf, representedBy }) =>
            // In the order in which the oracle writes them.
            ({ capacity, actor, status, onBehalfOf, representedBy }),
          )
          .sort(byText),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...Object.fromEntries(
      actors.map((actor, i) => {
        const { edges } = data[`a${i}`] as { readonly edges: readonly CounterpartAnswer[] };
        const found = edges.map(({ node, firstDate, lastDate, ...rest }) => ({
          id: node.id,
          ...foundIn(rest),
          firstDate,
          lastDate,
        }));
        return [`whom ${actor} met`, found.sort((a, b) => (a.id < b.id ? -1 : 1))];
      }),
    ),
    ...Object.fromEntries(
      actors.map((actor, i) => {
        const { edges } = data[`s${i}`] as { readonly edges: readonly CounterpartAnswer[] };
        const sums = edges.map(({ node, ...rest }) => {
          const { meetings: _none, ...found } = foundIn({ ...rest, meetings: { edges: [] } });
          return { id: node.id, ...rest, ...found };
        });
        return [`sums of whom ${actor} met`, sums.sort((a, b) => (a.id < b.id ? -1 : 1))];
      }),
    ),
    ...Object.fromEntries(
      pairs.map(([a, b], i) => {
        const { cases, sharedOrganizations, sharedRoles, sharedEvents, ...found } = data[
          `p${i}`
        ] as RelationshipAnswer;
        const shared = {
          cases: cases.edges
            .map(
              ({ node, capacitiesOfA, capacitiesOfB }) =>
                `${node.id}: ${capacitiesOfA.join(',')} / ${capacitiesOfB.join(',')}`,
            )
            .sort(),
          organizations: sortedIds(sharedOrganizations),
          roles: sortedIds(sharedRoles),
          events: sortedIds(sharedEvents),
        };
        return [`${a} and ${b}`, { ...foundIn(found), ...shared }];
      }),
    ),
  };
}

/** Asks a graph the questions to which a world has answers. */
import type { Graph } from '../../src/graph/graph.ts';
import { VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import { execute } from '../support/execute.ts';
import type { EntityAsked, Fields, PairAsked } from './worlds.ts';

/** The day for computing lapses. */
const TODAY = '2026-11-28';

// One text for every pair, and one for every event: Neo4j plans each new text anew.
const PAIR = `query ($a: ID!, $b: ID!, $knownBy: Date, $filter: TieFilter, $ofAll: MetFilter) {
  relationship(a: $a, b: $b, knownBy: $knownBy, filter: $filter) {
    verdict counts { verdict count } firstMet lastMet
    sharedEvents(first: 50) { nodes { key } } possibleDuplicates { totalCount }
    meetings(first: 20) { totalCount
      edges { verdict status date { edtf basis } lapsed format inferred } } }
  turned: relationship(a: $b, b: $a, knownBy: $knownBy, filter: $filter) { verdict meetingCount }
  whoMet(actor: $a, with: [$b], knownBy: $knownBy) { edges { verdict meetingCount } }
  matrix(rows: [$a], columns: [$b], knownBy: $knownBy, filter: $ofAll) { cells { verdict meetingCount } }
}`;
const EVENT = `query ($id: ID!, $knownBy: Date) { event(id: $id, knownBy: $knownBy) {
  status date { edtf basis } lapsed dateDisputed dates { edtf } } }`;
const CASE = `query ($id: ID!, $knownBy: Date) { legalCase(id: $id, knownBy: $knownBy) {
  stage outcomes { defendant { key } charge stage penaltyGiven } } }`;

type DateAnswer = { readonly edtf: string; readonly basis: string } | null;

interface PairAnswer {
  readonly relationship: {
    readonly verdict: string;
    readonly counts: readonly { readonly verdict: string; readonly count: number }[];
    readonly firstMet: string | null;
    readonly lastMet: string | null;
    readonly sharedEvents: { readonly nodes: readonly { readonly key: string }[] };
    readonly possibleDuplicates: { readonly totalCount: number };
    readonly meetings: { readonly totalCount: number; readonly edges: readonly MeetingAnswer[] };
  };
  readonly turned: { readonly verdict: string; readonly meetingCount: number };
  readonly whoMet: {
    readonly edges: readonly { readonly verdict: string; readonly meetingCount: number }[];
  };
  readonly matrix: {
    readonly cells: readonly { readonly verdict: string; readonly meetingCount: number }[];
  };
}

interface MeetingAnswer {
  readonly verdict: string;
  readonly status: string;
  readonly date: DateAnswer;
  readonly lapsed: boolean;
  readonly format: string;
  readonly inferred: boolean;
}

interface EventAnswer {
  readonly status: string | null;
  readonly date: DateAnswer;
  readonly lapsed: boolean;
  readonly dateDisputed: boolean;
  readonly dates: readonly { readonly edtf: string }[];
}

interface CaseAnswer {
  readonly stage: string | null;
  readonly outcomes: readonly {
    readonly defendant: { readonly key: string } | null;
    readonly charge: string | null;
    readonly stage: string;
    readonly penaltyGiven: string | null;
  }[];
}

/** The answers about a pair, under the names of `expect.yaml`. */
export async function askPair(graph: Graph, asked: Fields & PairAsked): Promise<Fields> {
  const { a, b, knownBy, representation, verdict, not } = asked;
  const found = await execute<PairAnswer>(
    graph,
    PAIR,
    {
      ...{ a, b, knownBy, filter: representation === undefined ? null : { representation } },
      // A matrix shows only MET by default.
      ofAll: { verdicts: VERDICTS },
    },
    TODAY,
  );
  const { relationship: pair } = found;
  const { edges } = pair.meetings;
  const edge = edges.find((one) => one.verdict === verdict) ?? edges[0];
  return {
    verdict: pair.verdict,
    not: pair.verdict === not ? `not ${pair.verdict}` : not,
    counts: Object.fromEntries(pair.counts.map((one) => [one.verdict, one.count])),
    meetings: pair.meetings.totalCount,
    firstMet: pair.firstMet,
    lastMet: pair.lastMet,
    sharedEvents: pair.sharedEvents.nodes.map(({ key }) => key).sort(),
    possibleDuplicates: pair.possibleDuplicates.totalCount > 0,
    status: edge?.status,
    date: edge?.date?.edtf ?? null,
    basis: edge?.date?.basis ?? null,
    lapsed: edge?.lapsed,
    form: edge?.format,
    inferred: edge?.inferred,
    ...(representation === undefined ? { agreed: agreed(found) } : {}),
  };
}

/** The verdict and the count in every question. If all agree, each equals the answer of `relationship`. */
function agreed({ relationship, turned, whoMet, matrix }: PairAnswer): Fields {
  const [edge = { verdict: 'NO_RECORD', meetingCount: 0 }] = whoMet.edges;
  const [cell = { verdict: 'NO_RECORD', meetingCount: 0 }] = matrix.cells;
  const count = relationship.counts.reduce((sum, one) => sum + one.count, 0);
  const answers = {
    relationship: [relationship.verdict, count],
    turned: [turned.verdict, turned.meetingCount],
    whoMet: [edge.verdict, edge.meetingCount],
    matrix: [cell.verdict, cell.meetingCount],
  };
  return new Set(Object.values(answers).map(String)).size === 1 ? {} : answers;
}

/** The answers about an event, or null if it does not exist. */
export async function askEvent(graph: Graph, { id, knownBy }: EntityAsked): Promise<Fields | null> {
  const { event } = await execute<{ event: EventAnswer | null }>(
    graph,
    EVENT,
    { id, knownBy },
    TODAY,
  );
  if (event === null) return null;
  const { status, date, lapsed, dateDisputed, dates } = event;
  return {
    ...{ status, lapsed, dateDisputed, dates: dates.map(({ edtf }) => edtf) },
    date: date?.edtf ?? null,
    basis: date?.basis ?? null,
  };
}

/** The answers about a legal case, or null if it does not exist. */
export async function askLegalCase(
  graph: Graph,
  { id, knownBy }: EntityAsked,
): Promise<Fields | null> {
  const { legalCase } = await execute<{ legalCase: CaseAnswer | null }>(graph, CASE, {
    id,
    knownBy,
  });
  if (legalCase === null) return null;
  const { stage, outcomes } = legalCase;
  return {
    stage,
    outcomes: outcomes.map(({ defendant, ...rest }) => ({ of: defendant?.key ?? null, ...rest })),
  };
}

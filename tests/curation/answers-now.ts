/** What the API answers of a small graph as known now: of all pairs, events, cases and contradictions. */
import type { Graph } from '../../src/graph/graph.ts';
import { execute } from '../support/execute.ts';

/** Answers by the ids that they are about. */
export type Answers = ReadonlyMap<string, unknown>;

export interface AnswersNow {
  /** By both ids, the smaller one first. Two actors of whom one is not known are left out. */
  readonly pairs: Answers;
  readonly events: Answers;
  readonly cases: Answers;
  /** "KIND subject object meeting". */
  readonly contradictions: ReadonlySet<string>;
  /** The properties of every involvement and tie, by "TYPE from to key". */
  readonly relationships: Answers;
}

const PAIR =
  'verdict meetingCount counts { verdict count } statusCounts { status count } firstMet lastMet';
const EVENT = `name mergedIds status date { edtf } dateDisputed ... on Meeting { format }`;
const CASE = 'name mergedIds stage';

export async function answersNow(graph: Graph): Promise<AnswersNow> {
  const ids = async (label: string) => {
    const rows = await graph.read(
      `MATCH (e:${label}) WHERE e.knownUntil = '9999-12-31' RETURN e.id AS id ORDER BY id`,
    );
    return rows.map(({ id }) => String(id));
  };
  const actors = await ids('Actor');
  const pairs = actors.flatMap((a, at) => actors.slice(at + 1).map((b) => [a, b] as const));
  return {
    pairs: await ask(
      graph,
      pairs.map(([a, b]) => [`${a} ${b}`, `relationship(a: "${a}", b: "${b}") { ${PAIR} }`]),
    ),
    events: await ask(
      graph,
      (await ids('Event')).map((id) => [id, `event(id: "${id}") { ${EVENT} }`]),
    ),
    cases: await ask(
      graph,
      (await ids('LegalCase')).map((id) => [id, `legalCase(id: "${id}") { ${CASE} }`]),
    ),
    contradictions: await contradictionsNow(graph),
    relationships: await relationshipsNow(graph),
  };
}

/** Asks all fields in one operation. */
async function ask(graph: Graph, asked: readonly (readonly [string, string])[]): Promise<Answers> {
  if (asked.length === 0) return new Map();
  const fields = asked.map(([, field], at) => `f${at}: ${field}`);
  const data = await execute<Record<string, unknown>>(graph, `{ ${fields.join(' ')} }`);
  return new Map(asked.map(([key], at) => [key, data[`f${at}`]]));
}

interface Ends {
  readonly kind: string;
  readonly subject: { readonly key: string };
  readonly object: { readonly key: string } | null;
  readonly meeting: { readonly key: string } | null;
}

async function contradictionsNow(graph: Graph): Promise<Set<string>> {
  const { contradictions } = await execute<{
    contradictions: { nodes: readonly Ends[]; pageInfo: { hasNextPage: boolean } };
  }>(
    graph,
    `{ contradictions(first: 100) { pageInfo { hasNextPage }
      nodes { kind subject { key } object { key } meeting { key } } } }`,
  );
  if (contradictions.pageInfo.hasNextPage) throw new Error('The world is too large for one page.');
  return new Set(
    contradictions.nodes.map(({ kind, subject, object, meeting }) =>
      [kind, subject.key, object?.key, meeting?.key].join(' '),
    ),
  );
}

/** What relationships store of claims, of knowledge, and of dates and events that are answered elsewhere. */
const LEFT_OUT = [
  ...['key', 'knownFrom', 'knownUntil', 'claimIds', 'attestations', 'attestedEarliest'],
  ...['attestedLatest', 'earliest', 'latest', 'eventStatus', 'verdict', 'verdictOrder', 'date'],
  ...['basis', 'asWritten', 'how', 'openStart', 'openEnd', 'dateDisputed', 'format'],
];

async function relationshipsNow(graph: Graph): Promise<Answers> {
  const rows = await graph.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'COUNTERPART' AND r.knownUntil = '9999-12-31'
     RETURN r.key AS key, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`,
  );
  return new Map(
    rows.map(({ key, type, from, to, properties }) => {
      const all = Object.entries(properties as object) as [string, unknown][];
      const kept = all.filter(([name]) => !LEFT_OUT.includes(name)).sort();
      return [
        `${String(type)} ${String(from)} ${String(to)} ${String(key)}`,
        Object.fromEntries(kept),
      ];
    }),
  );
}

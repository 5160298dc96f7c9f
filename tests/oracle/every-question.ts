/** Asks every question that can show "met" about every pair of a world, and collects the answers. */
import type { Graph } from '../../src/graph/graph.ts';
import { strongest, VERDICTS, type Verdict } from '../../src/domain/pairs/verdicts.ts';
import { execute } from '../support/execute.ts';

/** The verdict, the number of meetings, and how many of them have the verdict MET. */
interface Said {
  readonly verdict: Verdict;
  readonly meetings: number;
  readonly met: number;
}

/** The answers of one question by pair, `a b`, or by another key. Pairs without a record are left out. */
export type Told = Readonly<Record<string, unknown>>;

const ALL = `filter: { verdicts: [${VERDICTS.join(', ')}] }`;
const COUNTS = 'verdict counts { verdict count }';
const DAYS = 'firstMet lastMet firstMetDate { edtf } lastMetDate { edtf }';
const COUNTERPARTS = `{ edges { node { key } meetingCount ${COUNTS} } }`;

/** No list of a small world is longer than this. */
const FIRST = 'first: 100';

/** One operation for a whole world: each pair in both directions, each actor alone, and all of them at once. */
function questionsAbout(actors: readonly string[], knownBy: string | null): string {
  const day = knownBy === null ? '' : `, knownBy: "${knownBy}"`;
  const on = knownBy === null ? '' : `@${knownBy}`;
  const all = JSON.stringify(actors);
  const parts = actors.flatMap((a, i) => [
    `who${i}: whoMet(actor: "${a}", ${FIRST}${day}) ${COUNTERPARTS}`,
    `own${i}: node(id: "${a}${on}") { ... on Actor { met(${FIRST}) ${COUNTERPARTS}
       meetings(${FIRST}) { totalCount nodes { key } } } }`,
    `time${i}: timeline(actors: ["${a}"], kinds: [MEETING], ${FIRST}${day}) { edges { node { key } verdict } }`,
    ...actors.flatMap((b, j) =>
      a === b
        ? []
        : [
            `rel${i}_${j}: relationship(a: "${a}", b: "${b}"${day}) { meetingCount ${COUNTS} ${DAYS}
               meetings(${FIRST}) { edges { node { key } verdict } } }`,
            ...['path', 'met'].map(
              (name) => `${name}${i}_${j}: paths(from: "${a}", to: "${b}", maxLength: 1,
                ${name === 'path' ? ALL : ''}${day}) { nodes { hops { verdict tieCount } } }`,
            ),
          ],
    ),
  ]);
  const scope = `by: DEGREE, scope: { actors: ${all} }, ${FIRST}`;
  const ranked = '{ pairCount edges { node { key } counterpartCount } }';
  return `{ ${parts.join('\n')}
    all: meetings(${FIRST}${day}) { nodes { key involved(${FIRST}) { totalCount nodes { key } } } }
    table: matrix(rows: ${all}, ${ALL}${day}) { cells { row { key } column { key } meetingCount ${COUNTS} ${DAYS} } }
    tableMet: matrix(rows: ${all}${day}) { cells { row { key } column { key } meetingCount ${COUNTS} } }
    net: network(around: ${all}, ${ALL}${day}) { edges { source target tieCount ${COUNTS} ${DAYS} } }
    netMet: network(around: ${all}${day}) { edges { source target tieCount ${COUNTS} } }
    rank: ranking(${scope}, ${ALL}${day}) ${ranked}
    rankMet: ranking(${scope}${day}) ${ranked} }`;
}

interface Counted {
  readonly verdict: Verdict;
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/** The counts in one form; they must add up to the number of meetings. */
function saidBy({ verdict, counts }: Counted, meetings: number): Said | string {
  const sum = counts.reduce((all, { count }) => all + count, 0);
  if (sum !== meetings) return `${meetings} meetings, and counts of ${sum}`;
  return { verdict, meetings, met: counts.find((one) => one.verdict === 'MET')?.count ?? 0 };
}

const sorted = (entries: readonly (readonly [string, unknown])[]): Told =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The answers with a record. */
const recorded = (entries: readonly (readonly [string, Said | string])[]): Told =>
  sorted(entries.filter(([, told]) => typeof told === 'string' || told.meetings > 0));

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

/** The answers of every question on a day. All of `pairs` must agree; the rest must agree two by two. */
export interface EveryAnswer {
  /** By question, then by pair in both directions. */
  readonly pairs: Readonly<Record<string, Told>>;
  /** From questions that show only MET: the number of meetings per pair. */
  readonly met: Readonly<Record<string, Told>>;
  /** Per pair, from relationships, the matrix and the network: the first and last day on which the two met. */
  readonly days: Readonly<Record<'relationship' | 'matrix' | 'network', Told>>;
  /** Per actor, from relationships and from rankings: with how many actors it has a record, and how many it met. */
  readonly degrees: Readonly<Record<'relationship' | 'ranking', Told>>;
  /** Per actor: how many meetings its list counts, and which it has, from the actor, the timeline and the meetings. */
  readonly meetings: Readonly<Record<'actor' | 'timeline' | 'meetings', Told>>;
  /** Per actor and meeting, from relationships and from the timeline: the strongest verdict. */
  readonly events: Readonly<Record<'relationship' | 'timeline', Told>>;
}

export async function askEverything(
  graph: Graph,
  actors: readonly string[],
  knownBy: string | null,
): Promise<EveryAnswer> {
  const data: Answer = await execute(graph, questionsAbout(actors, knownBy));
  const pairs = actors.flatMap((a, i) =>
    actors.flatMap((b, j) => (i === j ? [] : [{ key: `${a} ${b}`, a, i, at: `${i}_${j}` }])),
  );
  const ofEach = (name: string, read: (answer: Answer) => Answer[]) =>
    recorded(
      actors.flatMap((a, i) =>
        read(data[`${name}${i}`]).map((edge: Answer): readonly [string, Said | string] => [
          `${a} ${edge.node.key}`,
          saidBy(edge, edge.meetingCount),
        ]),
      ),
    );
  const pathsOf = (name: string) =>
    pairs.flatMap(({ key, at }) =>
      (data[`${name}${at}`].nodes as Answer[]).map(({ hops: [hop] }) => [key, hop] as const),
    );
  const inBothDirections = (edges: Answer[]) =>
    edges.flatMap((edge: Answer): (readonly [string, Answer])[] => [
      [`${edge.source} ${edge.target}`, edge],
      [`${edge.target} ${edge.source}`, edge],
    ]);
  const cells = (name: string) =>
    (data[name].cells as Answer[]).map(
      (cell) => [`${cell.row.key} ${cell.column.key}`, cell] as const,
    );
  const relationship = recorded(
    pairs.map(({ key, at }) => {
      const found = data[`rel${at}`];
      return [key, saidBy(found, found.meetingCount)] as const;
    }),
  );
  const known = Object.entries(relationship) as [string, Said][];
  const metOnly = known
    .filter(([, { met }]) => met > 0)
    .map(([key, { met }]) => [key, met] as const);
  const meetingsOf = (
    read: (a: string, i: number) => { totalCount: number; ids: readonly string[] },
  ) =>
    sorted(
      actors.map((a, i) => {
        const { totalCount, ids } = read(a, i);
        return [a, { totalCount, ids: [...ids].sort() }] as const;
      }),
    );
  const rows = pairs.flatMap(({ a, at }) =>
    (data[`rel${at}`].meetings.edges as Answer[]).map(
      ({ node, verdict }) => [`${a} ${node.key}`, verdict as Verdict] as const,
    ),
  );
  return {
    pairs: {
      relationship,
      whoMet: ofEach('who', ({ edges }) => edges),
      met: ofEach('own', (actor) => actor?.met.edges ?? []),
      matrix: recorded(cells('table').map(([key, cell]) => [key, saidBy(cell, cell.meetingCount)])),
      network: recorded(
        inBothDirections(data.net.edges).map(([key, edge]) => [key, saidBy(edge, edge.tieCount)]),
      ),
      // A path does not give the number of MET meetings. It is copied from another answer here, and tested below.
      paths: recorded(
        pathsOf('path').map(([key, { verdict, tieCount }]) => {
          const met = (relationship[key] as Said | undefined)?.met ?? 0;
          return [key, { verdict, meetings: tieCount, met }] as const;
        }),
      ),
    },
    met: {
      relationship: sorted(metOnly),
      matrix: sorted(cells('tableMet').map(([key, { meetingCount }]) => [key, meetingCount])),
      network: sorted(
        inBothDirections(data.netMet.edges).map(([key, { tieCount }]) => [key, tieCount]),
      ),
      paths: sorted(pathsOf('met').map(([key, { tieCount }]) => [key, tieCount])),
    },
    days: {
      relationship: metOn(pairs.map(({ key, at }) => [key, data[`rel${at}`]] as const)),
      matrix: metOn(cells('table')),
      network: metOn(inBothDirections(data.net.edges)),
    },
    degrees: {
      relationship: degreesOf([known.map(([key]) => key), metOnly.map(([key]) => key)]),
      ranking: ranked([data.rank, data.rankMet]),
    },
    meetings: {
      actor: meetingsOf((_, i) => {
        const { totalCount, nodes } = data[`own${i}`]?.meetings ?? { totalCount: 0, nodes: [] };
        return { totalCount, ids: nodes.map(({ key }: Answer) => key) };
      }),
      timeline: meetingsOf((_, i) => {
        const ids = data[`time${i}`].edges.map(({ node }: Answer) => node.key);
        return { totalCount: ids.length, ids };
      }),
      meetings: meetingsOf((a) => {
        const ids = (data.all.nodes as Answer[])
          .filter(({ involved }) => involved.nodes.some(({ key }: Answer) => key === a))
          .map(({ key }) => key);
        return { totalCount: ids.length, ids };
      }),
    },
    events: {
      relationship: sorted(
        [...new Set(rows.map(([key]) => key))].map((key) => [
          key,
          strongest(rows.filter(([other]) => other === key).map(([, verdict]) => verdict)),
        ]),
      ),
      timeline: sorted(
        actors.flatMap((a, i) =>
          (data[`time${i}`].edges as Answer[])
            .filter(({ verdict }) => verdict !== null)
            .map(({ node, verdict }) => [`${a} ${node.key}`, verdict] as const),
        ),
      ),
    },
  };
}

/** When the two met, of the pairs who did. */
const metOn = (entries: readonly (readonly [string, Answer])[]): Told =>
  sorted(
    entries
      .filter(([, { counts }]) => counts.some(({ verdict }: Said) => verdict === 'MET'))
      .map(([key, { firstMet, lastMet, firstMetDate, lastMetDate }]) => [
        key,
        [firstMet, lastMet, firstMetDate?.edtf ?? null, lastMetDate?.edtf ?? null],
      ]),
  );

const NAMES = ['with a record', 'met'];

/** From pairs in both directions: the number of ties per actor, and of all ties. */
function degreesOf(told: readonly (readonly string[])[]): Told {
  return sorted(
    told.flatMap((keys, i) => {
      const ends = keys.map((key) => key.split(' ')[0]!);
      return [
        [`ties ${NAMES[i]!}`, keys.length / 2] as const,
        ...[...new Set(ends)].map(
          (id) => [`${id} ${NAMES[i]!}`, ends.filter((other) => other === id).length] as const,
        ),
      ];
    }),
  );
}

function ranked(rankings: readonly Answer[]): Told {
  return sorted(
    rankings.flatMap(({ pairCount, edges }, i) => [
      [`ties ${NAMES[i]!}`, pairCount] as const,
      ...(edges as Answer[]).map(
        ({ node, counterpartCount }) => [`${node.key} ${NAMES[i]!}`, counterpartCount] as const,
      ),
    ]),
  );
}

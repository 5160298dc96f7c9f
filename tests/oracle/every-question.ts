/** Asks every question that can be read as "met" about every pair of a world, and says what each answers. */
import type { Graph } from '../../src/graph/graph.ts';
import { strongest, VERDICTS, type Verdict } from '../../src/domain/pairs/verdicts.ts';
import { execute } from '../support/execute.ts';

/** Verdict, how many meetings, and how many of them with the verdict MET. */
interface Said {
  readonly verdict: Verdict;
  readonly meetings: number;
  readonly met: number;
}

/** What one question answers, by pair: `a b`, or by whatever else it is asked of. Pairs without a record are left out. */
export type Told = Readonly<Record<string, unknown>>;

const ALL = `filter: { verdicts: [${VERDICTS.join(', ')}] }`;
const COUNTS = 'verdict counts { verdict count }';
const COUNTERPARTS = `{ edges { node { key } meetingCount ${COUNTS} } }`;

/** Longer lists than this are no list of a small world. */
const FIRST = 'first: 100';

/** One text for a whole world: each pair asked both ways, each actor alone, and all of them at once. */
function questionsAbout(actors: readonly string[], knownBy: string | null): string {
  const day = knownBy === null ? '' : `, knownBy: "${knownBy}"`;
  const on = knownBy === null ? '' : `@${knownBy}`;
  const all = JSON.stringify(actors);
  const parts = actors.flatMap((a, i) => [
    `who${i}: whoMet(actor: "${a}", ${FIRST}${day}) ${COUNTERPARTS}`,
    `own${i}: node(id: "${a}${on}") { ... on Actor { met(${FIRST}) ${COUNTERPARTS} } }`,
    `time${i}: timeline(actors: ["${a}"], kinds: [MEETING], ${FIRST}${day}) { edges { node { key } verdict } }`,
    ...actors.flatMap((b, j) =>
      a === b
        ? []
        : [
            `rel${i}_${j}: relationship(a: "${a}", b: "${b}"${day}) { meetingCount ${COUNTS}
               meetings(${FIRST}) { edges { node { key } verdict } } }`,
            ...['way', 'met'].map(
              (name) => `${name}${i}_${j}: paths(from: "${a}", to: "${b}", maxLength: 1,
                ${name === 'way' ? ALL : ''}${day}) { nodes { hops { verdict ties } } }`,
            ),
          ],
    ),
  ]);
  const scope = `by: DEGREE, scope: { actors: ${all} }, ${FIRST}`;
  const ranked = '{ tieCount edges { node { key } degree } }';
  return `{ ${parts.join('\n')}
    table: matrix(rows: ${all}, ${ALL}${day}) { cells { row { key } column { key } count ${COUNTS} } }
    tableMet: matrix(rows: ${all}${day}) { cells { row { key } column { key } count ${COUNTS} } }
    net: network(around: ${all}, ${ALL}${day}) { edges { source target weight ${COUNTS} } }
    netMet: network(around: ${all}${day}) { edges { source target weight ${COUNTS} } }
    rank: ranking(${scope}, ${ALL}${day}) ${ranked}
    rankMet: ranking(${scope}${day}) ${ranked} }`;
}

interface Counted {
  readonly verdict: Verdict;
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/** What is counted, told in one way; the sum of the counts is how many there are. */
function saidBy({ verdict, counts }: Counted, meetings: number): Said | string {
  const sum = counts.reduce((all, { count }) => all + count, 0);
  if (sum !== meetings) return `${meetings} meetings, and counts of ${sum}`;
  return { verdict, meetings, met: counts.find((one) => one.verdict === 'MET')?.count ?? 0 };
}

const sorted = (entries: readonly (readonly [string, unknown])[]): Told =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Those with a record. */
const recorded = (entries: readonly (readonly [string, Said | string])[]): Told =>
  sorted(entries.filter(([, told]) => typeof told === 'string' || told.meetings > 0));

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;

/** What every question answers on a day; all of `pairs` are to be alike, and the rest by twos. */
export interface EveryAnswer {
  /** Question → pair, both ways → what it says. */
  readonly pairs: Readonly<Record<string, Told>>;
  /** Those that show who met alone: pair → how many meetings. */
  readonly met: Readonly<Record<string, Told>>;
  /** Actor → with how many it has a record, and with how many it met: by the relationships, and as it is ranked. */
  readonly degrees: Readonly<Record<'relationship' | 'ranking', Told>>;
  /** Actor and meeting → the strongest verdict: by the relationships, and on the timeline. */
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
  const ways = (name: string) =>
    pairs.flatMap(({ key, at }) =>
      (data[`${name}${at}`].nodes as Answer[]).map(({ hops: [hop] }) => [key, hop] as const),
    );
  const bothWays = (edges: Answer[]) =>
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
      matrix: recorded(cells('table').map(([key, cell]) => [key, saidBy(cell, cell.count)])),
      network: recorded(
        bothWays(data.net.edges).map(([key, edge]) => [key, saidBy(edge, edge.weight)]),
      ),
      // A way does not say how many of them are of the verdict MET: taken from its like, and asked below.
      paths: recorded(
        ways('way').map(([key, { verdict, ties }]) => {
          const met = (relationship[key] as Said | undefined)?.met ?? 0;
          return [key, { verdict, meetings: ties, met }] as const;
        }),
      ),
    },
    met: {
      relationship: sorted(metOnly),
      matrix: sorted(cells('tableMet').map(([key, { count }]) => [key, count])),
      network: sorted(bothWays(data.netMet.edges).map(([key, { weight }]) => [key, weight])),
      paths: sorted(ways('met').map(([key, { ties }]) => [key, ties])),
    },
    degrees: {
      relationship: degreesOf([known.map(([key]) => key), metOnly.map(([key]) => key)]),
      ranking: ranked([data.rank, data.rankMet]),
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

const NAMES = ['with a record', 'met'];

/** Of pairs told both ways: with how many each is tied, and how many ties there are. */
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
    rankings.flatMap(({ tieCount, edges }, i) => [
      [`ties ${NAMES[i]!}`, tieCount] as const,
      ...(edges as Answer[]).map(
        ({ node, degree }) => [`${node.key} ${NAMES[i]!}`, degree] as const,
      ),
    ]),
  );
}

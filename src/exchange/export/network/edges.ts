/** The edges of a network file: what two actors have with each other, with every verdict on an edge of its own. */
import { countedOnce } from '../../../domain/pairs/pair-totals.ts';
import { VERDICTS, type Verdict } from '../../../domain/pairs/verdicts.ts';
import { ascending } from '../../../domain/lists/ascending.ts';
import { groupBy } from '../../../domain/lists/group-by.ts';
import type { Exported, ExportedPair, ExportedTie } from '../exported.ts';
import { kindOfTie } from '../kind-of-tie.ts';
import { SUPPORT_WORDS, VERDICT_WORDS } from '../verdict-words.ts';

/** One edge. Its `kind` keeps programs from joining it to an edge of another verdict between the same two. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly sourceName: string;
  readonly target: string;
  readonly targetName: string;
  /** A verdict, or the type of the tie; with its support unless a source asserts it. */
  readonly kind: string;
  readonly label: string;
  /** How many meetings, at least; 1 for other ties. */
  readonly weight: number;
  /** Of meetings. Null for other ties. */
  readonly verdict: Verdict | null;
  readonly support: string | null;
  readonly meetings: readonly string[];
  readonly statuses: readonly string[];
  readonly formats: readonly string[];
  /** EDTF. */
  readonly dates: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly attestedOn: string | null;
  readonly sources: readonly string[];
}

/** All edges: first what meetings say, then memberships and what organizations are part of. */
export async function* networkEdges(exported: Exported): AsyncGenerator<NetworkEdge> {
  for await (const pairs of pairsByActor(exported.pairs())) {
    for (const ofTwo of groupBy(pairs, ({ b }) => b).values()) yield* edgesOfTwo(ofTwo);
  }
  for await (const tie of exported.ties(['MEMBER_OF'])) yield edgeOfTie(tie, 'member of');
  // Places, topics and events are parts of others too; they are no actors.
  for await (const tie of exported.ties(['PART_OF']))
    if (tie.fromType === 'Organization') yield edgeOfTie(tie, 'part of');
}

/** The pairs of one actor at a time: they come in the order of their first actor. */
async function* pairsByActor(pairs: AsyncIterable<ExportedPair>): AsyncGenerator<ExportedPair[]> {
  let ofOne: ExportedPair[] = [];
  for await (const pair of pairs) {
    if (ofOne.length > 0 && ofOne[0]!.a !== pair.a) {
      yield ofOne;
      ofOne = [];
    }
    ofOne.push(pair);
  }
  if (ofOne.length > 0) yield ofOne;
}

/** One edge per verdict. A meeting within a meeting of the same two counts once, under the stronger verdict. */
function* edgesOfTwo(pairs: readonly ExportedPair[]): Generator<NetworkEdge> {
  const counted = countedOnce(pairs);
  for (const verdict of VERDICTS) {
    const shown = counted.filter((pair) => pair.verdict === verdict);
    if (shown.length === 0) continue;
    const { a, aName, b, bName } = shown[0]!;
    const wholes = new Set(shown.map(({ within }) => within));
    const told = pairs.filter(({ within }) => wholes.has(within));
    yield {
      id: `${a}|${b}|${verdict}`,
      source: a,
      sourceName: aName,
      target: b,
      targetName: bName,
      kind: verdict,
      label: VERDICT_WORDS[verdict],
      weight: shown.reduce((sum, { times }) => sum + times, 0),
      verdict,
      support: null,
      meetings: ascending(told.map(({ meeting }) => meeting)),
      statuses: ascending(shown.map(({ status }) => status)),
      formats: ascending(shown.map(({ format }) => format)),
      dates: ascending(shown.flatMap(({ date }) => date?.edtf ?? [])),
      since: null,
      until: null,
      attestedOn: null,
      sources: ascending(told.flatMap(({ sources }) => sources)),
    };
  }
}

const edgeOfTie = (tie: ExportedTie, words: string): NetworkEdge => {
  const support = tie.support ?? 'ASSERTED';
  return {
    id: tie.key,
    source: tie.from,
    sourceName: tie.fromName,
    target: tie.to,
    targetName: tie.toName,
    kind: kindOfTie(tie),
    label: `${SUPPORT_WORDS[support]}${words}`,
    weight: 1,
    verdict: null,
    support,
    meetings: [],
    statuses: [],
    formats: [],
    dates: [],
    since: tie.since,
    until: tie.until,
    attestedOn: tie.attestedOn,
    sources: tie.sources,
  };
};

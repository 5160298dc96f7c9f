/** Reads a projection as a query with `knownBy` does: the spans that contain the day, and the last step begun by then. */
import type { CaseState } from '../../../src/domain/cases/case-projection.ts';
import type { EventState, InvolvementState } from '../../../src/domain/events/event-states.ts';
import { ALL_KNOWN, type KnowledgeSpan } from '../../../src/domain/time/knowledge.ts';
import type { Projection } from '../../../src/domain/projection.ts';
import type { PropertyState } from '../../../src/domain/entities/properties.ts';
import type { Status } from '../../../src/domain/events/stages.ts';
import type { TieState } from '../../../src/domain/ties/tie-projection.ts';
import type { PairState } from '../../../src/domain/pairs/pairs.ts';
import { strongest, type Verdict } from '../../../src/domain/pairs/verdicts.ts';

/** What is known on one day, without names and merges, which do not depend on the day. */
export interface Snapshot {
  readonly entities: readonly string[];
  readonly events: Readonly<Record<string, EventState>>;
  readonly cases: Readonly<Record<string, CaseState>>;
  readonly involvements: Readonly<Record<string, InvolvementState>>;
  readonly pairs: Readonly<Record<string, PairState>>;
  readonly ties: Readonly<Record<string, TieState>>;
  readonly properties: Readonly<Record<string, readonly PropertyState[]>>;
}

/** The graph as known on `day`, or everything without a day. */
export function asOf(projection: Projection, day: string = ALL_KNOWN): Snapshot {
  const { entities, involvements, pairs, ties } = projection;
  const known = entities.filter((entity) => entity.known.some((span) => holds(span, day)));
  return {
    entities: known.map(({ id }) => id).sort(),
    events: keyed(known.map(({ id, eventSteps }) => [id, stepOn(eventSteps, day)])),
    cases: keyed(known.map(({ id, caseSteps }) => [id, stepOn(caseSteps, day)])),
    involvements: keyed(involvements.map(({ key, spans }) => [key, spanOn(spans, day)])),
    pairs: keyed(pairs.map(({ key, spans }) => [key, spanOn(spans, day)])),
    ties: keyed(ties.map(({ key, spans }) => [key, spanOn(spans, day)])),
    properties: keyed(
      known.map(({ id, properties }) => [
        id,
        properties
          .filter((span) => holds(span, day))
          .map(withoutSpan)
          .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      ]),
    ),
  };
}

/** Two actors with their pair in every meeting, as known on that day. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly meetings: readonly PairState[];
  readonly verdict: Verdict;
}

/** Every pair of actors in a snapshot; roles with an unnamed holder are left out. */
export function pairsIn({ pairs }: Snapshot): Pair[] {
  const found = new Map<string, PairState[]>();
  for (const state of Object.values(pairs)) {
    if (state.ofRole) continue;
    const key = `${state.a.id} ${state.b.id}`;
    found.set(key, [...(found.get(key) ?? []), state]);
  }
  return [...found.values()].map((meetings) => ({
    a: meetings[0]!.a.id,
    b: meetings[0]!.b.id,
    meetings,
    verdict: strongest(meetings.map(({ verdict }) => verdict)),
  }));
}

/** The verdict on two actors over all meetings, as known on `day`. */
export function verdictOn(
  projection: Projection,
  a: string,
  b: string,
  day: string = ALL_KNOWN,
): Verdict {
  const pairs = pairsIn(asOf(projection, day));
  const [first, second] = [a, b].sort();
  return pairs.find((pair) => pair.a === first && pair.b === second)?.verdict ?? 'NO_RECORD';
}

/** The status of an actor's part in an event, ignoring absences; null if there is no part on `day`. */
export function partOn(
  projection: Projection,
  actor: string,
  event: string,
  day: string = ALL_KNOWN,
): Status | null {
  const parts = Object.values(asOf(projection, day).involvements);
  const isPart = ({ from, to, capacity }: InvolvementState) =>
    from === actor && to === event && capacity !== 'absent';
  return parts.find(isPart)?.status ?? null;
}

function holds({ knownFrom, knownUntil }: KnowledgeSpan, day: string): boolean {
  return knownFrom <= day && knownUntil > day;
}

type State<T> = Omit<T, keyof KnowledgeSpan>;

function withoutSpan<T extends KnowledgeSpan>(span: T): State<T> {
  const { knownFrom: _from, knownUntil: _until, ...state } = span;
  return state;
}

function spanOn<T extends KnowledgeSpan>(spans: readonly T[], day: string): State<T> | null {
  const found = spans.filter((span) => holds(span, day));
  if (found.length > 1) throw new Error(`Two spans of one key on ${day}.`);
  return found[0] === undefined ? null : withoutSpan(found[0]);
}

/** The last step begun by then, unless its claims were withdrawn before the next step began. */
function stepOn<T extends KnowledgeSpan>(steps: readonly T[], day: string): State<T> | null {
  const last = steps.findLast(({ knownFrom }) => knownFrom <= day);
  return last === undefined || last.knownUntil <= day ? null : withoutSpan(last);
}

function keyed<T>(entries: readonly (readonly [string, T | null])[]): Record<string, T> {
  const present = entries.filter((entry): entry is readonly [string, T] => entry[1] !== null);
  return Object.fromEntries([...present].sort(([a], [b]) => (a < b ? -1 : 1)));
}

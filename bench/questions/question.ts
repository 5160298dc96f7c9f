/** A question that every subject is asked: what it is about, how each is asked, and how answers compare. */
import type { Dice } from '../world/dice.ts';
import type { Frame } from '../world/ids.ts';

export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** A JSON value out of an answer, looked into without ceremony. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers come from servers of three kinds
export type Loose = any;

/** A capacity as stored, of the enum value that Rapport answers with. */
export const lowerCase = (value: string): string => value.toLowerCase();

/** How a GraphQL subject is asked, and its answer in the form that all answers are compared in. */
export interface Asked {
  readonly query: string;
  readonly variables?: (parameters: Parameters) => Record<string, unknown>;
  readonly answer: (data: Loose) => unknown;
  /** Of a list that is asked for page by page: the cursor to go on after, or null. */
  readonly cursor?: (data: Loose) => string | null;
}

export interface Question {
  readonly name: string;
  readonly title: string;
  /** Root field of Rapport that it needs; without it in the schema the question is left out. */
  readonly field: string;
  /** One draw of what to ask about. */
  readonly draw: (frame: Frame, dice: Dice) => Parameters;
  readonly rapport: Asked;
  /** What of its answers all subjects must share, where several are right; without it, everything. */
  readonly shared?: (answer: Loose, parameters: Parameters) => unknown;
  /** False of an answer that others need not share, such as one cut by a work limit: counted, not compared. */
  readonly isComparable?: (answer: Loose) => boolean;
  readonly peer?: Asked & {
    /** Whether the peer makes the Cypher itself; else it is given the floor's. */
    readonly translated: boolean;
    /** What of an answer the peer can give too. */
    readonly comparable?: (answer: Loose) => unknown;
  };
  /** Whether the floor and the peer can answer it; both are asked of Neo4j alone. */
  readonly hasFloor: boolean;
}

/** An ordinary actor, one of the well known, or the hub: as askers ask. */
export function drawActor(frame: Frame, dice: Dice): number {
  return dice.weighted<() => number>([
    [() => 0, 5],
    [() => 1 + dice.below(Math.min(50, frame.size.people - 1)), 25],
    [() => 1 + dice.below(frame.size.people - 1), 70],
  ])();
}

/** So many different actors. */
export function drawActors(frame: Frame, dice: Dice, count: number): string[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, frame.size.people)) drawn.add(drawActor(frame, dice));
  return [...drawn].map((person) => frame.person(person));
}

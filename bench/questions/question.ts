/** What a question consists of: its parameters, how to ask each subject, and how to compare the answers. */
import type { Dice } from '../world/dice.ts';
import type { Frame } from '../world/ids.ts';

export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** Any JSON value of an answer, whose members are read unchecked. */
// oxlint-disable-next-line typescript/no-explicit-any -- answers come from servers of three kinds
export type Loose = any;

/** The stored text of a capacity that Rapport answers as an enum value. */
export const lowerCase = (value: string): string => value.toLowerCase();

/** How to ask a GraphQL subject, and how to turn its answer into the shape for comparison. */
export interface Asked {
  readonly query: string;
  readonly variables?: (parameters: Parameters) => Record<string, unknown>;
  readonly answer: (data: Loose) => unknown;
  /** For a list that is read page by page: the cursor after which it continues, or null at its end. */
  readonly cursor?: (data: Loose) => string | null;
}

export interface Question {
  readonly name: string;
  readonly title: string;
  /** The root field of Rapport that the question needs. If the schema lacks it, the question is left out. */
  readonly field: string;
  /** Draws the parameters of one request. */
  readonly draw: (frame: Frame, dice: Dice) => Parameters;
  readonly rapport: Asked;
  /** If several answers are correct, the part of an answer on which all subjects must agree; otherwise all of it. */
  readonly shared?: (answer: Loose, parameters: Parameters) => unknown;
  /**
   * False if other subjects may give another answer, for example because a work limit cut this one. Such answers
   * are counted but not compared.
   */
  readonly isComparable?: (answer: Loose) => boolean;
  readonly peer?: Asked & {
    /** Whether the peer generates the Cypher itself. Otherwise it runs the Cypher of the floor. */
    readonly translated: boolean;
    /** The part of an answer that the peer can give too. */
    readonly comparable?: (answer: Loose) => unknown;
  };
  /** Whether the floor can answer it. */
  readonly hasFloor: boolean;
}

/** Draws any actor most of the time, and sometimes a well-known one or the hub, as users would. */
export function drawActor(frame: Frame, dice: Dice): number {
  return dice.weighted<() => number>([
    [() => 0, 5],
    [() => 1 + dice.below(Math.min(50, frame.size.people - 1)), 25],
    [() => 1 + dice.below(frame.size.people - 1), 70],
  ])();
}

/** Draws `count` different actors. */
export function drawActors(frame: Frame, dice: Dice, count: number): string[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, frame.size.people)) drawn.add(drawActor(frame, dice));
  return [...drawn].map((person) => frame.person(person));
}

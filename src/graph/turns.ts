/** Lets long work in this process go on in short turns, so that other requests are answered in between. */

/** How long one turn may take. */
const TURN_MS = 10;
/** Looking at the clock for every item would cost more than most items. */
const ITEMS_PER_LOOK = 32;

/** When the present turn ends, whoever has it. All long work shares the turns. */
let turnEnds = 0;
let last: Promise<void> = Promise.resolve();

/** Undefined while the present turn lasts, else a promise to await: it resolves when a new turn begins. */
export function nextTurn(): Promise<void> | undefined {
  return performance.now() < turnEnds ? undefined : ownTurn();
}

/** Resolves when a new turn begins: for a piece of work that takes a turn or more by itself. */
export function ownTurn(): Promise<void> {
  // One after the other, because all callbacks of `setImmediate` that wait run in one go.
  last = last.then(
    () =>
      new Promise((resolve) => {
        setImmediate(() => {
          turnEnds = performance.now() + TURN_MS;
          resolve();
        });
      }),
  );
  return last;
}

/** As `Array.from({ length }, (_, i) => make(i))`, in turns if it takes long. */
export async function makeInTurns<T>(length: number, make: (index: number) => T): Promise<T[]> {
  const made: T[] = [];
  for (let i = 0; i < length; i += 1) {
    if (i % ITEMS_PER_LOOK === 0 && i > 0) await nextTurn();
    made.push(make(i));
  }
  return made;
}

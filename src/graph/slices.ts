/** Lets long work in this process go on in short slices, so that other requests are answered in between. */

/** How long one slice may take. */
const SLICE_MS = 10;
/** Looking at the clock for every item would cost more than most items. */
const ITEMS_PER_LOOK = 32;

/** When the present slice ends. All long work of the process shares the slices. */
let sliceEnds = 0;
let last: Promise<void> = Promise.resolve();

/** Undefined while the present slice lasts, else a promise to await: it resolves when a new slice begins. */
export function nextSlice(): Promise<void> | undefined {
  return performance.now() < sliceEnds ? undefined : ownSlice();
}

/** Resolves when a new slice begins: for a piece of work that takes a slice or more by itself. */
export function ownSlice(): Promise<void> {
  // One after the other, because all callbacks of `setImmediate` that wait run in one go.
  last = last.then(
    () =>
      new Promise((resolve) => {
        setImmediate(() => {
          sliceEnds = performance.now() + SLICE_MS;
          resolve();
        });
      }),
  );
  return last;
}

/**
 * As `Array.from({ length }, (_, i) => make(i))`, in slices if it takes long. Items that take long by themselves
 * need a look at the clock more often than every 32.
 */
export async function makeInSlices<T>(
  length: number,
  make: (index: number) => T,
  itemsPerLook = ITEMS_PER_LOOK,
): Promise<T[]> {
  const made: T[] = [];
  for (let i = 0; i < length; i += 1) {
    if (i % itemsPerLook === 0 && i > 0) await nextSlice();
    made.push(make(i));
  }
  return made;
}

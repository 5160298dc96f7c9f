/** Runs something once, and again only if it failed. */

/** A function that runs `work` at its first call; later calls share the outcome, unless `work` failed. */
export function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}

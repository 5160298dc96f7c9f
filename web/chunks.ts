/** Which modules of the explorer share a file: a first visit over a slow line waits for each file more than for its bytes. */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const EXPLORER = file('src/main.tsx');
const PLAYGROUND = file('src/playground/main.tsx');
const SOURCE = file('src/');
/** What so many pages and lazy parts need goes into one file. Fewer, and pages would load what they never use. */
const SHARED_BY = 8;

/** Everything that a module imports at once, itself included. */
function importedBy(start: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [start];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    left.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** `house` is the part of the explorer's entry that the playground has too, `frame` the rest of the entry. */
function entryGroups(): (id: string, context: Rolldown.ChunkingContext) => string | null {
  let entries: { explorer: ReadonlySet<string>; playground: ReadonlySet<string> } | undefined;
  return (id, context) => {
    entries ??= {
      explorer: importedBy(EXPLORER, context),
      playground: importedBy(PLAYGROUND, context),
    };
    if (id === EXPLORER || !entries.explorer.has(id)) return null;
    return entries.playground.has(id) ? 'house' : 'frame';
  };
}

export const chunkGroups = (): NonNullable<Rolldown.OutputOptions['codeSplitting']> => ({
  groups: [
    { name: entryGroups(), priority: 2 },
    { name: 'parts', test: (id) => id.startsWith(SOURCE), minShareCount: SHARED_BY, priority: 1 },
  ],
});

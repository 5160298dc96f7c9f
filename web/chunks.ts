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

type Entries = Readonly<Record<'explorer' | 'playground', ReadonlySet<string>>>;

/** Whether a module is one of a group, by what the two entries import at once. */
type Belongs = (id: string, entries: Entries) => boolean;

/**
 * What is shared with the playground has files of its own, because the styles of the explorer would reach its editor:
 * `house` is the part of it that the explorer needs at once, `lent` that it needs later. `frame` is the rest of the
 * explorer's entry, and `parts` what many pages share. A group takes along what its modules import unless an earlier
 * one has it.
 */
const GROUPS: readonly (readonly [name: string, Belongs, minShareCount?: number])[] = [
  ['house', (id, { explorer, playground }) => explorer.has(id) && playground.has(id)],
  ['lent', (id, { playground }) => playground.has(id) && id.startsWith(SOURCE), 2],
  ['frame', (id, { explorer }) => explorer.has(id) && id !== EXPLORER],
  ['parts', (id) => id.startsWith(SOURCE), SHARED_BY],
];

export function chunkGroups(): NonNullable<Rolldown.OutputOptions['codeSplitting']> {
  let entries: Entries | undefined;
  const entriesOf = (context: Rolldown.ChunkingContext): Entries =>
    (entries ??= {
      explorer: importedBy(EXPLORER, context),
      playground: importedBy(PLAYGROUND, context),
    });
  return {
    groups: GROUPS.map(([name, belongs, minShareCount = 1], place) => ({
      name: (id, context) => (belongs(id, entriesOf(context)) ? name : null),
      minShareCount,
      priority: GROUPS.length - place,
    })),
  };
}

/** Writes everything that is recorded as JSON lines, from which a second Rapport gives the same answers. */
import { compareText } from '../../../domain/lists/order.ts';
import { inChunks } from '../in-chunks.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat } from '../format.ts';
import { allBut, lossesBut } from '../losses.ts';

/** Version of the form of the lines. A later one is refused by an earlier importer. Since 2, a file has an end. */
export const NATIVE_VERSION = 2;

/** How many lines of each kind stand in a file: its last line, by which a reader knows that nothing was cut off. */
export type NativeCounts = Readonly<Record<'datasets' | 'sources' | 'entities' | 'claims', number>>;

// Whatever is projected follows from the records, so that a second Rapport has it, too.
const LOSSES = lossesBut(allBut('revisions'));

async function* lines(exported: Exported): AsyncGenerator<string> {
  const { facts, records } = exported;
  const { datasets: _, ...about } = facts;
  yield line({ kind: 'rapport', version: NATIVE_VERSION, ...about, losses: LOSSES });
  const counts = { datasets: 0, sources: 0, entities: 0, claims: 0 };
  for await (const dataset of records.datasets()) {
    counts.datasets += 1;
    yield line({ kind: 'dataset', dataset });
  }
  for await (const source of records.sources()) {
    counts.sources += 1;
    yield line({ kind: 'source', source });
  }
  for await (const entity of records.entities()) {
    counts.entities += 1;
    yield line({ kind: 'entity', entity });
  }
  for await (const claim of records.claims()) {
    counts.claims += 1;
    yield line({ kind: 'claim', claim });
  }
  yield line({ kind: 'end', ...counts });
}

/** `kind` comes first, so that a reader sees what a line is. Members are sorted, so that equal records are equal lines. */
function line({ kind, ...members }: { readonly kind: string } & Record<string, unknown>): string {
  return `${JSON.stringify({ kind, ...(sorted(members) as object) })}\n`;
}

/** The same value with the members of its objects in order. Texts stay as they are recorded. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

export const NATIVE: ExportFormat = {
  name: 'rapport',
  title: 'Rapport (JSON lines)',
  purpose: 'Sharing with a second Rapport, which then gives the same answers.',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  losses: LOSSES,
  files: (exported) => [{ name: 'rapport.jsonl', content: inChunks(lines(exported)) }],
};

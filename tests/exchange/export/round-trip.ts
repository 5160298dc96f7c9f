/** Takes a graph to a second one by the native format, as an import does after its checks. */
import { amendRecords } from '../../../src/curation/amend.ts';
import type { RecordStream } from '../../../src/domain/claims/records.ts';
import { NATIVE } from '../../../src/exchange/export/native/native.ts';
import { openExport } from '../../../src/exchange/export/open-export.ts';
import type { ImportedItem, Importer } from '../../../src/exchange/import/importer.ts';
import { openNative } from '../../../src/exchange/import/native/open-native.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { dumpProjected } from '../../support/dump.ts';
import { listed } from './listed.ts';
import type { ExportAsked } from '../../../src/exchange/export/export-asked.ts';

/** The native export of a graph, as text. */
export async function nativeText(graph: Graph, asked: Partial<ExportAsked> = {}): Promise<string> {
  const exported = await openExport(graph, { question: 'all', site: '', ...asked });
  const [file] = NATIVE.files(exported, () => undefined);
  return (await listed(file!.content)).join('');
}

/** The ids of the data sets in a native export, in its order. */
export const datasetsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{"kind":"dataset"'))
    .map((line) => (JSON.parse(line) as { dataset: { id: string } }).dataset.id);

/** What is projected, and recorded of claims, without when the graph recorded it. */
export async function answersOf(graph: Graph) {
  const { nodes, relationships } = await dumpProjected(graph);
  const kept = nodes.flatMap(({ labels, properties }) => {
    const all = properties as Record<string, string>;
    const { revision: _r, recordedAt: _a, first: _f, qualifiers = '{}', ...rest } = all;
    // A claim that no data set states any longer is history.
    if (rest['stated'] === '[]') return [];
    // The order of qualifiers says nothing.
    return [{ labels, properties: { ...rest, qualifiers: JSON.parse(qualifiers) as unknown } }];
  });
  return { nodes: kept, relationships };
}

/** Imports every data set of a native export into a graph, each as one revision. */
export async function importNative(graph: Graph, text: string): Promise<void> {
  for (const dataset of datasetsIn(text)) {
    // In pieces that end within lines, as a file is read.
    const read = async function* () {
      const bytes = Buffer.from(text);
      for (let from = 0; from < bytes.length; from += 1000) {
        yield await Promise.resolve(bytes.subarray(from, from + 1000));
      }
    };
    const { importer } = await openNative({ spools: [{ name: 'all.jsonl', read }], dataset });
    await amendRecords(
      graph,
      importer.dataset,
      { say: recordsOf(importer), takeBack: [] },
      { who: 'tests', why: 'A round trip', now: new Date('2021-02-03T04:05:06.789Z') },
    );
  }
}

function recordsOf(importer: Importer): RecordStream {
  const each = async function* <T>(of: (item: ImportedItem) => readonly T[]) {
    for await (const item of importer.read()) {
      if (item.problems.length > 0) throw new Error(JSON.stringify(item.problems));
      yield* of(item);
    }
  };
  return {
    entities: each(({ entities }) => entities.map(({ declaration }) => declaration)),
    sources: each(({ sources }) => sources.map(({ source }) => source)),
    claims: each(({ claims }) => claims.map(({ claim }) => claim)),
  };
}

/** Reads an importer to its end, and checks all that it yields as one set of records. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { IssueList } from '../../src/curation/check/issues.ts';
import { findErrors } from '../../src/curation/check/check.ts';
import type { PlacedRecords } from '../../src/curation/check/placed.ts';
import type { Claim } from '../../src/domain/claims/claims.ts';
import type { ImportedItem, Importer } from '../../src/exchange/import/importer.ts';
import { openFile } from '../../src/exchange/import/spool.ts';
import type { RecordOptions } from '../../src/exchange/import/records/record-options.ts';

export const OPTIONS: RecordOptions = {
  dataset: { id: 'made', title: 'Made', coverage: 'Invented for a test.' },
  publishedOn: '2024-05-31',
};

/** A file of this content, gone after the test. */
export async function madeFile(content: string | Uint8Array, name = 'made.json') {
  const folder = await mkdtemp(path.join(tmpdir(), 'rapport-import-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, name);
  await writeFile(file, content);
  const spool = await openFile(file);
  onTestFinished(() => spool.close());
  return spool;
}

export const linesOf = (...records: readonly unknown[]) =>
  records
    .map((record) => (typeof record === 'string' ? record : JSON.stringify(record)))
    .join('\n');

export async function itemsOf({ read }: Importer): Promise<ImportedItem[]> {
  const items: ImportedItem[] = [];
  for await (const item of read()) items.push(item);
  return items;
}

export const claimsOf = (items: readonly ImportedItem[]): Claim[] =>
  items.flatMap(({ claims }) => claims.map(({ claim }) => claim));

/** The records of an import, each declaration and source once. */
export function recordsOf({ dataset }: Importer, items: readonly ImportedItem[]): PlacedRecords {
  const once = <T>(all: readonly T[], idOf: (one: T) => string) => [
    ...new Map(all.map((one) => [idOf(one), one])).values(),
  ];
  return {
    dataset: undefined,
    entities: once(
      items.flatMap(({ entities }) => entities),
      ({ declaration }) => declaration.id,
    ),
    sources: once(
      items.flatMap(({ sources }) => sources),
      ({ source }) => source.id,
    ),
    claims: items.flatMap(({ claims }) => claims),
    curation: { id: `${dataset.id}-curation`, kind: 'curation', title: 'Curators', paragraphs: {} },
  };
}

/** What the rules of the check say of all that is imported. */
export function issuesOf(importer: Importer, items: readonly ImportedItem[]): string[] {
  const issues = new IssueList();
  findErrors({ records: recordsOf(importer, items), texts: new Map() }, issues);
  return issues.sorted().map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
}

/** Claims as short sentences without the prefix of their data set, sorted. */
export function sentencesOf(items: readonly ImportedItem[], dataset = 'made'): string[] {
  return claimsOf(items)
    .map(({ subject, predicate, object, value, qualifiers }) => {
      const { language: _l, script: _s, basis: _b, asWritten: _a, ...told } = qualifiers;
      const details = Object.entries(told).map(([name, detail]) => ` ${name}=${String(detail)}`);
      return `${subject} ${predicate} ${object ?? value}${details.join('')}`;
    })
    .map((sentence) => sentence.replaceAll(`${dataset}-`, ''))
    .sort();
}

/** `line outcome: code@column …` of each item. */
export const outcomesOf = (items: readonly ImportedItem[]): string[] =>
  items.map(({ line, outcome, problems }) => {
    const told = problems.map(({ code, column }) => ` ${code}@${column}`);
    return `${line} ${outcome}${told.length === 0 ? '' : `:${told.join('')}`}`;
  });

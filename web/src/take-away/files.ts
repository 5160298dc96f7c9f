/** Files made on the reader's machine: CSV that spreadsheets open correctly, JSON, and the provenance in each file. */
import type { Column } from '../tables/record-table.tsx';

/** Where a file comes from: enough to cite it and to ask the same question again. */
export interface Provenance {
  readonly title: string;
  /** The page's address, with its `knownBy`. */
  readonly url: string;
  readonly knownBy: string | null;
  readonly revision: number | null;
  /** The ISO day on which the file was saved. */
  readonly retrievedOn: string;
  readonly licence: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 with a byte order mark, without which spreadsheets misread Khmer. Provenance is in columns, because CSV has no comments. */
export function csv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { url, knownBy, revision, retrievedOn, licence }: Provenance,
): string {
  const source = [url, knownBy, revision, retrievedOn, licence];
  const head = [
    ...columns.map(({ key }) => key),
    'page',
    'known_by',
    'revision',
    'retrieved_on',
    'licence',
  ];
  const lines = rows.map((row) => [...columns.map(({ value }) => value(row)), ...source]);
  return BYTE_ORDER_MARK + [head, ...lines].map(line).join('\r\n') + '\r\n';
}

function line(cells: readonly (string | number | null)[]): string {
  return cells.map(cell).join(',');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // A name that looks like a formula must stay text.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The answer as the API gave it, beside its provenance. */
export function json(data: unknown, provenance: Provenance): string {
  return `${JSON.stringify({ provenance, data }, null, 2)}\n`;
}

/** Downloads a file. */
export function save(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name from a title: letters, digits and hyphens. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `rapport-${stem === '' ? 'answer' : stem}.${extension}`;
}

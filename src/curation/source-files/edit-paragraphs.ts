/** Edits the hashes of a source in the text of its file, and leaves every other character as it is. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { isMapping } from '../../domain/lists/keys.ts';

/** Hashes by paragraph number. */
export type Paragraphs = Readonly<Record<string, string>>;

/** Replaces the characters `from` to `to`. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * The text of a source's file with these `paragraphs`. Comments, order and format of everything else stay.
 *
 * @returns null if the file is written in a way that cannot be edited so, for example through an alias.
 */
export function withParagraphs(text: string, paragraphs: Paragraphs): string | null {
  const source = parseDocument(text).get('source', true);
  if (!isMap(source) || Object.keys(paragraphs).length === 0) return null;
  const edits = editsOf(text, source, paragraphs);
  const edited = edits === null ? null : applied(text, edits);
  return edited !== null && isOnlyEdited(text, edited, paragraphs) ? edited : null;
}

function editsOf(text: string, source: YAMLMap, paragraphs: Paragraphs): Edit[] | null {
  const pair = source.items.find(({ key }) => isScalar(key) && key.value === 'paragraphs');
  const value = pair?.value;
  if (pair !== undefined && isMap(value) && value.items.length > 0) {
    return value.flow ? flowEdits(text, value, paragraphs) : lineEdits(text, value, paragraphs);
  }
  return source.flow ? null : blockEdits(text, { source, pair }, paragraphs);
}

/** `{ 1: …, 2: … }` is written anew, unless that would lose a comment. */
function flowEdits(text: string, map: YAMLMap, paragraphs: Paragraphs): Edit[] | null {
  const [from = 0, to = 0] = map.range ?? [];
  if (text.slice(from, to).includes('#')) return null;
  const members = Object.entries(paragraphs).map(([number, sha256]) => `${number}: ${sha256}`);
  return [{ from, to, by: `{ ${members.join(', ')} }` }];
}

/** One line per paragraph: changes, adds and deletes lines. */
function lineEdits(text: string, map: YAMLMap, paragraphs: Paragraphs): Edit[] {
  const lines = map.items.map((pair) => {
    const [start, end] = [startOf(pair), endOf(pair)];
    return {
      number: isScalar(pair.key) ? String(pair.key.value) : '',
      pair,
      from: lineStart(text, start),
      to: lineEnd(text, end),
      indent: text.slice(lineStart(text, start), start),
    };
  });
  const first = lines[0]!;
  const changed = lines.flatMap(({ number, pair, from, to }): Edit[] => {
    const sha256 = paragraphs[number];
    if (sha256 === undefined) return [{ from, to, by: '' }];
    if (isScalar(pair.value) && pair.value.value === sha256) return [];
    const [start, end] = rangeOf(pair.value) ?? [endOf(pair), endOf(pair)];
    return [{ from: start, to: end, by: text[start - 1] === ':' ? ` ${sha256}` : sha256 }];
  });
  const isGiven = new Set(lines.map(({ number }) => number));
  const added = Object.entries(paragraphs)
    .filter(([number]) => !isGiven.has(number))
    .map(([number, sha256]) => {
      const before = lines.filter((line) => Number(line.number) < Number(number));
      const at = before.length === 0 ? first.from : Math.max(...before.map(({ to }) => to));
      return newLine(text, at, `${first.indent}${number}: ${sha256}`);
    });
  return [...changed, ...added];
}

/** A block for a source that lists no paragraph yet. */
function blockEdits(
  text: string,
  { source, pair }: { readonly source: YAMLMap; readonly pair: Pair | undefined },
  paragraphs: Paragraphs,
): Edit[] | null {
  const [first, last] = [source.items[0], source.items.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = startOf(pair ?? first);
  const indent = text.slice(lineStart(text, start), start);
  if (indent.trim() !== '') return null;
  const at = lineEnd(text, endOf(pair ?? last));
  const head = pair === undefined ? [newLine(text, at, `${indent}paragraphs:`)] : [];
  const [from, to] = rangeOf(pair?.value) ?? [at, at];
  // `{}`, or whatever else stands where the hashes belong, with the space before it.
  const spaces = / *$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const emptied = from < to ? [{ from: from - spaces, to, by: '' }] : [];
  const lines = Object.entries(paragraphs).map(([number, sha256]) =>
    newLine(text, at, `${indent}  ${number}: ${sha256}`),
  );
  return [...emptied, ...head, ...lines];
}

/** Whether only the hashes differ. It guards against every way of writing YAML that nobody thought of. */
function isOnlyEdited(before: string, after: string, paragraphs: Paragraphs): boolean {
  const edited = parseDocument(after);
  if (edited.errors.length > 0) return false;
  const [old, now] = [contentOf(before), contentOf(after)];
  return (
    isDeepStrictEqual(now.paragraphs, { ...paragraphs }) && isDeepStrictEqual(now.rest, old.rest)
  );
}

/** The content of a file, apart from the paragraphs of its source. */
function contentOf(text: string): { readonly paragraphs: unknown; readonly rest: unknown } {
  const content: unknown = parseDocument(text).toJS({ maxAliasCount: 100 });
  if (!isMapping(content) || !isMapping(content.source)) return { paragraphs: null, rest: content };
  const { paragraphs, ...source } = content.source;
  return { paragraphs, rest: { ...content, source } };
}

/** Applies edits that do not overlap. Those at one place keep their order. */
function applied(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let at = 0;
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from)) {
    edited += text.slice(at, from) + by;
    at = Math.max(at, to);
  }
  return edited + text.slice(at);
}

/** Adds a line at the start of a line, or behind a last line without an end. */
function newLine(text: string, at: number, line: string): Edit {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const isUnended = at > 0 && text[at - 1] !== '\n';
  return { from: at, to: at, by: isUnended ? `${end}${line}` : `${line}${end}` };
}

const rangeOf = (node: unknown): readonly [number, number] | undefined => {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
};

const startOf = ({ key }: Pair): number => rangeOf(key)?.[0] ?? 0;

/** The end of what a pair writes, without the white space that a block text includes. */
function endOf({ key, value }: Pair): number {
  return Math.max(rangeOf(key)?.[1] ?? 0, rangeOf(value)?.[1] ?? 0);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The start of the next line; the end of the text if there is none. */
function lineEnd(text: string, at: number): number {
  // A block text ends at the start of the next line already.
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

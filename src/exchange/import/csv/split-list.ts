/** Splits the cell of a list into its parts. */
import { listOf, type ListMapping } from './mapping.ts';

export interface SplitList {
  /** The heading before the list, which is no part of it. */
  readonly label: string | null;
  readonly parts: readonly string[];
}

/** The end of a line within a cell. */
export const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

/** Splits cells as a mapping says. They are given with their line breaks. */
export function listSplitter({
  by,
  lineBreaks = 'separate',
  keepTogether,
  label,
}: ListMapping): (cell: string) => SplitList {
  const areJoined = lineBreaks === 'join';
  const separators = [
    // A line may end before or after a separator such as " and ".
    ...listOf(by).map((each) => escaped(each).replace(/ /gu, '\\s')),
    ...(areJoined ? [] : [LINE_BREAK.source]),
  ];
  const kept = listOf(keepTogether).map(escaped);
  const apart = new RegExp(separators.join('|'), 'u');
  const heading = label === undefined ? null : new RegExp(label, 'u');
  // A text that is kept together ends with its word: ", Inc" is not the beginning of ", Incorporated Law Society".
  const together =
    kept.length === 0 ? null : new RegExp(`(?:${kept.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (written) => {
    const cell = written
      .replace(areJoined ? /\s+/gu : /[^\S\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
      .trim();
    const found = heading?.exec(cell)?.[0] ?? null;
    const rest = found === null ? cell : cell.slice(found.length);
    const text = rest.trim().replace(/^\((.*)\)$/su, '$1');
    return {
      label: found === null ? null : found.replace(/[:\s]+$/u, ''),
      parts: splitOutside(text, apart, together).flatMap(tidied),
    };
  };
}

/** Splits where a separator stands neither between parentheses nor within a text that is kept together. */
function splitOutside(text: string, apart: RegExp, together: RegExp | null): string[] {
  const whole = [
    ...[...text.matchAll(/\([^()]*\)/gu)].map(({ index, 0: found }) => [
      index,
      index + found.length,
    ]),
    ...(together === null
      ? []
      : [...text.matchAll(together)].map(({ index, 0: found }) => [index, index + found.length])),
  ];
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(new RegExp(apart.source, 'gu'))) {
    if (whole.some(([from, to]) => index >= from! && index < to!)) continue;
    parts.push(text.slice(start, index));
    start = index + found.length;
  }
  return [...parts, text.slice(start)];
}

/** A part without the "and" and the full stop of its sentence; none if nothing is left. */
function tidied(part: string): string[] {
  const text = part
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:and|&) | (?:and|&)$/giu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim();
  const isOpen = text.includes('(') !== text.includes(')');
  const plain = isOpen ? text.replace(/^\(|\)$/gu, '').trim() : text;
  return /[\p{L}\p{N}]/u.test(plain) ? [plain] : [];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

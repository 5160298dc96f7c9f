/** Compares the paragraphs that a source lists with the paragraphs of its text. */
import type { Source } from '../../domain/claims/claims.ts';
import { linesOf, normalizeParagraph, paragraphSha256 } from './paragraphs.ts';

/** A number whose listed hash is not that of the paragraph in the text. */
export interface HashFault {
  readonly number: number;
  /** The hash of this paragraph in the text; undefined if the text has fewer paragraphs. */
  readonly sha256?: string;
  /** Whether the source lists a hash under this number. */
  readonly isListed: boolean;
  /** The number that the listed paragraph has in the text; undefined if the text no longer holds it. */
  readonly movedTo?: number;
}

/** All faults, in the order of their numbers. */
export function hashFaults(
  listed: Source['paragraphs'],
  paragraphs: readonly string[],
): HashFault[] {
  const hashes = paragraphs.map(paragraphSha256);
  const numberOf = new Map(hashes.map((sha256, index) => [sha256, index + 1]));
  const numbers = new Set([...Object.keys(listed).map(Number), ...numberOf.values()]);
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number): HashFault[] => {
      const [has, sha256] = [listed[number], hashes[number - 1]];
      if (has === sha256) return [];
      const movedTo = has === undefined ? undefined : numberOf.get(has);
      return [
        {
          number,
          isListed: has !== undefined,
          ...(sha256 === undefined ? {} : { sha256 }),
          ...(movedTo === undefined ? {} : { movedTo }),
        },
      ];
    });
}

/** What of a source leads to its text. */
export type SoughtText = Pick<Source, 'id' | 'title' | 'paragraphs'>;

/**
 * The text of a source: the file named after it, else a file that holds its headline, else one that holds
 * one of its paragraphs. A file named after another source is not looked at.
 *
 * @param texts by file name.
 * @param others ids of all sources.
 */
export function findText(
  { id, title, paragraphs }: SoughtText,
  texts: ReadonlyMap<string, string>,
  others: Iterable<string>,
): string | undefined {
  const own = texts.get(`${id}.txt`);
  if (own !== undefined) return own;
  const taken = new Set([...others].map((other) => `${other}.txt`));
  const free = [...texts].filter(([name]) => !taken.has(name)).map(([, text]) => linesOf(text));
  const headline = normalizeParagraph(title);
  const hashes = new Set(Object.values(paragraphs));
  const found =
    free.find((lines) => lines.includes(headline)) ??
    free.find((lines) => lines.some((line) => hashes.has(paragraphSha256(line))));
  return found?.join('\n');
}

/** Counts the paragraphs of a source text as locators do (model.md §7), and hashes paragraphs, rows and records. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/claims/claims.ts';

export interface TextFrame {
  /** Headline. A line equal to it is not a paragraph. */
  readonly title: string;
  /** Lines of the page outside its text. The source's file lists them, so that they need not be guessed. */
  readonly navigation: readonly string[];
}

/**
 * The paragraphs of a text in order; the first is number 1. Each line that is not blank is a
 * paragraph, except the headline, navigation and exact repeats. Photo captions and near repeats count.
 */
export function paragraphsOf(text: string, { title, navigation }: TextFrame): string[] {
  const skipped = new Set([title, ...navigation].map(normalizeParagraph));
  const paragraphs: string[] = [];
  for (const paragraph of linesOf(text)) {
    if (paragraph === '' || skipped.has(paragraph)) continue;
    skipped.add(paragraph);
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** The lines of a text, each as paragraphs are normalized. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).map(normalizeParagraph);

/** NFC, white space collapsed, trimmed. */
export function normalizeParagraph(line: string): string {
  return line.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** SHA-256 (hex) of a normalized paragraph. */
export function paragraphSha256(paragraph: string): string {
  return sha256Of(normalizeParagraph(paragraph));
}

/** SHA-256 (hex) of a row of a table: of its cells in their order, each in NFC and trimmed. */
export function rowSha256(cells: readonly string[]): string {
  return sha256Of(canonicalJson(cells.map((cell) => cell.trim())));
}

/** SHA-256 (hex) of a record of a data file, whatever the order of its members. */
export function recordSha256(record: unknown): string {
  return sha256Of(canonicalJson(record));
}

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

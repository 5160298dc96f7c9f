/** Says which known names stand in which paragraph: whole words, whatever their case, accents and punctuation. */
import { groupBy } from '../../domain/lists/group-by.ts';
import { foldedWords, isUnspaced } from '../../domain/entities/names.ts';

/** A name, and the id of what bears it. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
}

/** The ids named in one paragraph, each with its longest name there, in the order of the text. */
export type Mentions = readonly KnownName[];

/**
 * The mentions in each paragraph. Of names that overlap the longest counts, so that "Hill Party" is not
 * also the hill. A name of several bearers is a mention of each.
 */
export function mentionsIn(paragraphs: readonly string[], names: readonly KnownName[]): Mentions[] {
  const worded = names
    .map((known) => ({ known, words: wordsOf(known.name) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = groupBy(worded, ({ words }) => words[0] ?? '');
  return paragraphs.map((paragraph) => {
    const words = wordsOf(paragraph);
    const found = new Map<string, KnownName>();
    for (let at = 0; at < words.length;) {
      const fitting = (byFirst.get(words[at] ?? '') ?? []).filter((name) =>
        name.words.every((word, index) => word === words[at + index]),
      );
      const longest = fitting[0]?.words.length ?? 0;
      for (const { known, words: own } of fitting) {
        if (own.length === longest && isLonger(known, found.get(known.id))) {
          found.set(known.id, known);
        }
      }
      at += Math.max(1, longest);
    }
    return [...found.values()];
  });
}

/** `Ada Quill = ada-quill or ada-quill-historian, Tarnmoor = tarnmoor`; empty if nothing is known. */
export function mentionText(mentions: Mentions): string {
  return [...groupBy(mentions, ({ name }) => name)]
    .map(([name, bearers]) => `${name} = ${bearers.map(({ id }) => id).join(' or ')}`)
    .join(', ');
}

const isLonger = ({ name }: KnownName, than: KnownName | undefined): boolean =>
  than === undefined || name.length > than.name.length;

const LETTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The words of a text without the genitive: "Kerry's" is a mention of Kerry. Where words are written without
 * spaces, each letter is a word, so that a name is found within a run.
 */
function wordsOf(text: string): string[] {
  return foldedWords(text.replace(/['’]s?(?![\p{L}\p{M}\p{N}])/gu, '')).flatMap((word) =>
    isUnspaced(word) ? [...LETTERS.segment(word)].map(({ segment }) => segment) : [word],
  );
}

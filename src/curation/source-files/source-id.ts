/** Makes the id of a source from its publisher, headline and year. */
import { foldText } from '../../domain/entities/fold-text.ts';

/** Words of a headline that tell nothing. */
const DULL = new Set(
  'a an the of for with on in into to and or at by from as is are was were be its his her'.split(
    ' ',
  ),
);

const TITLE_WORDS = 4;
const MAX_LENGTH = 100;

/**
 * Such as `voa-khmer-rights-groups-hope-substantive-2016`: the publisher, the first words of the headline
 * that tell something, and the year of a day.
 *
 * @returns null if the publisher or the headline has no Latin letters to make it from.
 */
export function sourceIdOf(publisher: string, title: string, day: string): string | null {
  const [who, what] = [tellingWords(publisher), tellingWords(title)];
  const words = [...who, ...what.slice(0, TITLE_WORDS)];
  if (who.length === 0 || what.length === 0) return null;
  const year = /\d{4}/.exec(day)?.[0];
  while (words.join('-').length > MAX_LENGTH) words.pop();
  return [...words, ...(year === undefined ? [] : [year])].join('-');
}

/** The words in Latin letters, without those that tell nothing if there are others. */
function tellingWords(text: string): string[] {
  const words =
    foldText(text)
      .replace(/'/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !DULL.has(word));
  return telling.length > 0 ? telling : words;
}

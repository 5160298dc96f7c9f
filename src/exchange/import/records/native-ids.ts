/** Makes ids of the graph from the ids that a format uses: always the same, and never those of another data set. */
import { createHash } from 'node:crypto';
import { DAY_IN_ID } from '../../../curation/check/entities.ts';
import { slugOf } from '../mint-ids.ts';

/** The greatest length of an id. */
const LENGTH = 120;

const HASH_DIGITS = 12;

/** Words that ids made here begin with. A native id that begins with one gets a hash, so that the two never meet. */
const KEPT_WORDS = /^(from|role|place)-/;

const DAYS = new RegExp(DAY_IN_ID, 'g');

/**
 * The id of what a data set calls `native`. It is prefixed with the data set, because nothing is joined across
 * data sets. If the native id loses anything on the way (capitals, punctuation, a day, its end), a hash of it
 * keeps two ids apart that would otherwise become one.
 */
export function mintedId(dataset: string, native: string): string {
  const slug = dayless(native);
  const room = LENGTH - dataset.length - 1;
  const isKept = slug === native && slug.length <= room && !KEPT_WORDS.test(slug);
  return `${dataset}-${isKept ? slug : withHash(slug, native, room)}`;
}

/** The id of something that the format has no id for, such as a place that is only named. `word` says what it is. */
export function namedId(
  dataset: string,
  word: 'from' | 'role' | 'place',
  ...names: readonly string[]
): string {
  const room = LENGTH - dataset.length - word.length - 2;
  return `${dataset}-${word}-${withHash(dayless(names.join(' ')), JSON.stringify(names), room)}`;
}

function withHash(slug: string, native: string, room: number): string {
  const hash = createHash('sha256').update(native.normalize('NFC')).digest('hex');
  const start = slug.slice(0, Math.max(0, room - HASH_DIGITS - 1)).replace(/-+$/, '');
  return [start, hash.slice(0, HASH_DIGITS)].filter((part) => part !== '').join('-');
}

/** The words of a text without days: the day of a meeting may change, and ids never do. May be empty. */
function dayless(text: string): string {
  // Twice, since two days may share a hyphen.
  return `-${slugOf(text)}`
    .replace(DAYS, '-')
    .replace(DAYS, '-')
    .replace(/^-+|-+$/g, '');
}

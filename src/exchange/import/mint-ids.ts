/** Makes ids of names in any script. One name makes one id, within one data set. */
import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { foldText } from '../../domain/entities/fold-text.ts';

/** An id has at most 120 characters. */
const LONGEST = 110;
const HASH = 8;

/** What a folded name may hold besides letters and figures without another name being meant. */
const LATIN = /^[a-z0-9\s.,:;'"()[\]/_!?*-]*$/;

/**
 * The words of a name in small Latin letters, joined by hyphens: `Åsa Öberg` → `asa-oberg`. Names in other letters
 * or with other signs end with a hash, because 张伟 and 章伟 are two people and read alike in Latin letters.
 */
export function slugOf(name: string): string {
  const folded = foldText(name).replaceAll('&', ' and ');
  const words =
    anyAscii(folded)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const isSure = LATIN.test(folded) && words.length > 0;
  return isSure ? words.join('-') : [...words, shortHash(folded)].join('-');
}

/**
 * An id of several parts. A long one is cut and ends with a hash of the whole, and what would read as a day is
 * written together, since the id of something that can be moved holds no day.
 */
export function mintId(parts: readonly string[], longest = LONGEST): string {
  const whole = parts.join('-').replace(/(?<=-)(\d{4})-(\d{2})-(\d{2})(?=-|$)/g, '$1$2$3');
  if (whole.length <= longest) return whole;
  const start = whole.slice(0, longest - HASH - 1).replace(/-[^-]*$/, '');
  return `${start}-${shortHash(whole)}`;
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, HASH);

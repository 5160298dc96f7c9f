/** Tells which texts only stand for somebody whom a register does not name: all such rows would become one actor. */
import { foldText } from '../../../domain/entities/fold-text.ts';
import { listOf, type Some } from './mapping.ts';

const WHO =
  '(?:individual|person|citizen|constituent|resident|organi[sz]ation|company|business|charity|stakeholder|guest|' +
  'attendee|participant|delegate|delegation|representative|official|journalist|other|members? of (?:the )?public|' +
  'people|companies|businesses|charities|bodies|parties|groups)s?';

/** Folded texts without the brackets around them, as they are common in English. */
const COMMON = [
  '(?:names? )?(?:redacted|withheld|removed|deleted|suppressed)(?:\\W.*)?',
  'n\\.? ?n\\.?|n/a|tb[acd]|to be (?:announced|advised|confirmed|decided|determined)',
  'not (?:applicable|available|disclosed|given|known|named|provided|recorded|specified|stated)',
  'unknown|undisclosed|unidentified|unnamed|unspecified|anonym(?:ous|i[sz]ed)|confidential',
  '(?:and )?(?:various|several|others?)(?: others?)?|et al\\.?',
  `(?:(?:an?|\\d+|anonymous|many|multiple|other|private|several|some|undisclosed|unknown|unnamed|various) )+${WHO}`,
  'individuals?|(?:the )?(?:attendees|companies|constituents?|delegates|delegations?|guests|members|organi[sz]ations?)',
  '(?:the )?(?:participants|representatives?|staff|stakeholders|public|members? of (?:the )?public)',
];

/** @param patterns of the mapping, which fit the whole text, whatever its case; those that are common count too. */
export function unnamedTexts(patterns: Some<string> | undefined): (text: string) => boolean {
  const common = new RegExp(`^(?:${COMMON.join('|')})$`, 'u');
  const own = listOf(patterns).map((pattern) => new RegExp(`^(?:${pattern})$`, 'iu'));
  return (text) => {
    const plain = foldText(text)
      .replace(/^[[(<*"']+|[\])>*"']+$/gu, '')
      .trim();
    return common.test(plain) || own.some((pattern) => pattern.test(text));
  };
}

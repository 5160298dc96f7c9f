/** Tells what stands where a name should and says that there was no meeting, or none in person. */
import { foldText } from '../../../domain/entities/fold-text.ts';
import type { Said } from './row-problems.ts';

const OFF = 'cancell?ed|called off|postponed|not held|did not (?:take place|happen)';
const FAR =
  'tele-?phone|phone|e-?mail|letter|video|zoom|skype|webex|video ?conference|correspondence';

const NOT_HELD = new RegExp(
  `\\b(?:${OFF})\\b|^(?:nil returns?|none declared|nothing to (?:declare|report)|no (?:\\w+ )?(?:meetings?|engagements?)\\b.*)$`,
  'u',
);
const NOT_THERE =
  /\b(?:apolog(?:y|ies)|did not attend|unable to attend|declined|no[- ]show)\b|^b?cc:|^copied to\b/u;
const ONLY_ASKED =
  /\bmeeting (?:was )?request(?:ed)?\b|^(?:requests?|requested|invitation|invited)\b.*\b(?:by|from)\b/u;
const APART = new RegExp(
  `\\b(?:by|via|over|on)(?: the)? (?:${FAR})\\b|\\b(?:${FAR})[ -](?:calls?|conversation|conference|exchange|correspondence)\\b|` +
    `\\((?:${FAR}|virtual|remote|online)(?: (?:call|meeting))?\\)|\\bvirtual(?:ly)?\\b.*\\bmeeting\\b`,
  'u',
);
const REFERS =
  /^(?:as (?:above|before|previous)|see above|ditto|idem|ibid\.?|same(?: as above)?|"+|'')$/u;

/** What a text says of a meeting, beside or instead of a name; null if it may be a name alone. */
export function saysOtherwise(text: string): Said | null {
  const folded = foldText(text);
  if (REFERS.test(folded)) return REFERS_BACK;
  if (NOT_HELD.test(folded)) return said('the meeting was not held', 'stage');
  if (NOT_THERE.test(folded)) return said('somebody was not there', 'stage');
  if (ONLY_ASKED.test(folded)) return said('the meeting was only asked for', 'stage');
  return null;
}

/** Whether a text says that people were not in one place; null if it does not. */
export function saysApart(text: string): Said | null {
  return APART.test(foldText(text)) ? said('people were not in one place', 'format') : null;
}

/** Whether a description begins by saying that the meeting was not held. */
export function saysOff(description: string): Said | null {
  const isOff = new RegExp(`^\\W*(?:meeting )?(?:${OFF})(?:\\W*$|\\s*[-:(.])`, 'u');
  return isOff.test(foldText(description)) ? said('the meeting was not held', 'stage') : null;
}

const said = (what: string, rule: 'stage' | 'format'): Said => ({
  code: 'saysOtherwise',
  message: `This reads as if ${what}, and the mapping takes it for a meeting at which everybody was.`,
  fix: `Let a rule of "${rule}" in the mapping read this column, or correct the cell. If it is a name, list a pattern of it under "persons" or "organizations" of its field.`,
});

const REFERS_BACK: Said = {
  code: 'refersBack',
  message: 'This stands for what another row names.',
  fix: 'Write the name, or leave the cell empty and list its column under "fillDown" in the mapping.',
};

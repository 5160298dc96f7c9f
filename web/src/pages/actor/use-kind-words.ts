/** What a part of a year's bar counts, in words. */
import { useWords } from '../../language/language.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { eventsWords } from './events-words.ts';
import { useOther } from './use-events-question.ts';
import type { Kind } from './year-parts.ts';

export function useKindWords(): (kind: Kind) => string {
  const say = useWords(eventsWords);
  const sayBadge = useWords(badgeWords);
  const [other] = useOther();
  return ({ verdict }) =>
    verdict === null
      ? say(other === null ? 'noVerdict' : 'noVerdictOfTwo')
      : sayBadge(`verdict.${verdict}`);
}

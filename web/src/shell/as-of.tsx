/** Says that a page shows what was known on a day. */
import { useKnownBy } from '../address/address.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { calendarDate } from '../words/calendar.ts';
import { shellWords } from './shell-words.ts';

export function AsOf() {
  const say = useWords(shellWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  if (knownBy === null) return null;
  return (
    <p className="as-of" role="status">
      {say('asOf', { date: calendarDate(knownBy, language) })}
    </p>
  );
}

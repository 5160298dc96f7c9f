/** Says that a source was withdrawn and when, with a link to what was known before. */
import { useKnownBy, useParameter } from '../../address/address.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { calendarDate } from '../../words/calendar.ts';
import { sourceWords } from './source-words.ts';

export function Retracted({ on }: { readonly on: string }) {
  const say = useWords(sourceWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const [, setKnownBy] = useParameter('knownBy');
  const before = dayBefore(on);
  return (
    <>
      <p className="caution" role="note">
        {say('retractedNote', { date: calendarDate(on, language) })}
      </p>
      {knownBy !== before && (
        <button type="button" className="no-print" onClick={() => setKnownBy(before)}>
          {say('before', { date: calendarDate(before, language) })}
        </button>
      )}
    </>
  );
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The foot of every page: a disclaimer, the revision shown and colours. */
import { useLocation, useSearchParams } from 'wouter';
import { useKnownBy } from '../address/address.ts';
import { Go } from '../address/go.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { RevisionDocument } from '../generated/revision.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { calendarDate } from '../words/calendar.ts';
import { SchemeField } from './scheme-field.tsx';
import { shellWords } from './shell-words.ts';

export function Footer() {
  const say = useWords(shellWords);
  const { answered } = useAnswer(RevisionDocument, {});
  return (
    <footer className="foot">
      <p>{say('disclaimer')}</p>
      <PrintedFrom revision={answered?.data.revision.number} />
      <div className="row no-print">
        {answered && <span>{say('revision', { number: answered.data.revision.number })}</span>}
        <Go to="/about">{say('about')}</Go>
        <SchemeField />
      </div>
    </footer>
  );
}

/** On paper only: where the page comes from, so that whoever holds it can find it again. */
function PrintedFrom({ revision }: { readonly revision: number | undefined }) {
  const say = useWords(shellWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  useLocation();
  const [parameters] = useSearchParams();
  const kept = new URLSearchParams(parameters);
  kept.delete('evidence');
  const address = `${location.origin}${location.pathname}${kept.size > 0 ? `?${kept}` : ''}`;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <p className="printed">
      Rapport · <bdi>{address}</bdi>
      <br />
      {[
        ...(revision === undefined ? [] : [say('revision', { number: revision })]),
        say(knownBy === null ? 'knownNow' : 'knownOn', {
          date: calendarDate(knownBy ?? today, language),
        }),
        say('printed', { date: calendarDate(today, language) }),
      ].join(' · ')}
    </p>
  );
}

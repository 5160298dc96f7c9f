/** What the list of events is narrowed to, each part with a button that takes it back. */
import { useSearchParams } from 'wouter';
import { useActorNames } from '../../fields/actors-field.tsx';
import { fieldWords } from '../../fields/field-words.ts';
import { usePeriod } from '../../fields/period-fields.tsx';
import { useVerdicts } from '../../fields/verdicts-field.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { lookOfStatus, lookOfVerdict } from '../../words/looks.ts';
import { Shape } from '../../words/shape.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { Name } from '../../words/name.tsx';
import { eventsWords } from './events-words.ts';
import { useAskedStatuses, useOther } from './use-events-question.ts';

export function Narrowed() {
  const say = useWords(eventsWords);
  const sayBadge = useWords(badgeWords);
  const [verdicts, setVerdicts] = useVerdicts();
  const [statuses, setStatuses] = useAskedStatuses();
  const [other, setOther] = useOther();
  const { names } = useActorNames(other === null ? [] : [other]);
  const period = usePeriodInWords();
  const takeBack = useTakeBack();
  const chosen = verdicts.length + statuses.length;
  if (chosen === 0 && other === null && period === null) return null;
  const withOther = say('withName', { name: names?.get(other ?? '') ?? '…' });
  return (
    <div className="row narrowed">
      <span className="quiet">{say('narrowed')}</span>
      <ul className="plain chips">
        {verdicts.map((verdict) => (
          <li key={verdict} className="chip">
            <span>
              <Shape look={lookOfVerdict(verdict)} /> {sayBadge(`verdict.${verdict}`)}
            </span>
            <Remove
              name={sayBadge(`verdict.${verdict}`)}
              act={() => setVerdicts(verdicts.filter((each) => each !== verdict))}
            />
          </li>
        ))}
        {statuses.map((status) => (
          <li key={status} className="chip">
            <span>
              <Shape look={lookOfStatus(status)} /> {say('status')} {sayBadge(`status.${status}`)}
            </span>
            <Remove
              name={`${say('status')} ${sayBadge(`status.${status}`)}`}
              act={() => setStatuses(statuses.filter((each) => each !== status))}
            />
          </li>
        ))}
        {period !== null && (
          <li className="chip">
            {period}
            <Remove name={period} act={() => takeBack(PERIOD)} />
          </li>
        )}
        {other !== null && (
          <li className="chip">
            <Name>{withOther}</Name>
            <Remove name={withOther} act={() => setOther(null)} />
          </li>
        )}
      </ul>
      <button type="button" className="no-print" onClick={() => takeBack(ALL)}>
        {say('all')}
      </button>
    </div>
  );
}

const PERIOD = ['since', 'until', 'dates'];
const ALL = [...PERIOD, 'verdicts', 'statuses', 'with'];

/** Takes parameters out of the address. */
function useTakeBack(): (names: readonly string[]) => void {
  const [, setParameters] = useSearchParams();
  return (names) =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      for (const name of names) after.delete(name);
      return after;
    });
}

/** Such as "2008 – 2010", if the period is one of whole years; null if there is none. */
function usePeriodInWords(): string | null {
  const say = useWords(eventsWords);
  const language = useLanguage();
  const period = usePeriod();
  if (period === null) return null;
  const { since, until } = period;
  const isWhole = since?.endsWith('-01-01') === true && until?.endsWith('-12-31') === true;
  const inWords = (day: string) => calendarDate(isWhole ? day.slice(0, 4) : day, language);
  if (since !== undefined && until !== undefined) {
    const [from, to] = [inWords(since), inWords(until)];
    return from === to ? from : `${from} – ${to}`;
  }
  return since === undefined
    ? say('until', { date: inWords(until ?? '') })
    : say('since', { date: inWords(since) });
}

function Remove({ name, act }: { readonly name: string; readonly act: () => void }) {
  const say = useWords(fieldWords);
  return (
    <button type="button" className="no-print" aria-label={say('remove', { name })} onClick={act}>
      <span aria-hidden="true">×</span>
    </button>
  );
}

/** A period in the address, `?since=&until=`: two days, either of which may be left open. */
import './choices.css';
import { useId } from 'react';
import { useSearchParams } from 'wouter';
import { useParameter } from '../address/address.ts';
import { useWords } from '../language/language.ts';
import { choiceWords } from './choice-words.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The period asked for; null if neither day is set. */
export function usePeriod(): { readonly since?: string; readonly until?: string } | null {
  const [since] = useParameter('since');
  const [until] = useParameter('until');
  const isSince = since !== null && DAY.test(since);
  const isUntil = until !== null && DAY.test(until);
  if (!isSince && !isUntil) return null;
  return { ...(isSince && { since }), ...(isUntil && { until }) };
}

export function PeriodFields({ legend }: { readonly legend: string }) {
  const say = useWords(choiceWords);
  const period = usePeriod();
  const [, setSince] = useParameter('since');
  const [, setUntil] = useParameter('until');
  const [, setParameters] = useSearchParams();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="choices-row">
        <DayField label={say('since')} value={period?.since} set={setSince} />
        <DayField label={say('until')} value={period?.until} set={setUntil} />
        {period !== null && (
          <button
            type="button"
            onClick={() =>
              setParameters((before) => {
                const after = new URLSearchParams(before);
                after.delete('since');
                after.delete('until');
                return after;
              })
            }
          >
            {say('anyDay')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly set: (day: string | null) => void;
}

function DayField({ label, value = '', set }: DayFieldProps) {
  const id = useId();
  return (
    <span className="row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="0001-01-01"
        max="9999-12-30"
        value={value}
        onChange={({ target }) => {
          if (target.value === '' || target.validity.valid) set(target.value);
        }}
      />
    </span>
  );
}

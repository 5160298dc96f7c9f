/** The settings of the bars: which events count, and how wide a bar is. All are kept in the address. */
import { useListParameter, useParameter } from '../../address/address.ts';
import { ActorsField } from '../../fields/actors-field.tsx';
import { ChoicesField } from '../../fields/choices-field.tsx';
import { PeriodFields, usePeriod } from '../../fields/period-fields.tsx';
import { useVerdicts, VerdictsField } from '../../fields/verdicts-field.tsx';
import type { EntityType, HistogramInterval } from '../../generated/histogram.ts';
import { useWords } from '../../language/language.ts';
import { statsWords } from './stats-words.ts';

const INTERVALS = ['MONTH', 'QUARTER', 'YEAR'] as const satisfies readonly HistogramInterval[];
const TYPES = ['MEETING', 'VISIT', 'STATEMENT'] as const satisfies readonly EntityType[];
type EventType = (typeof TYPES)[number];
const MOST_ACTORS = 100;

export function useInterval(): [HistogramInterval, (interval: HistogramInterval) => void] {
  const [value, set] = useParameter('interval');
  const interval = INTERVALS.find((each) => each === value) ?? 'MONTH';
  return [interval, (next) => set(next === 'MONTH' ? null : next)];
}

/** Only meetings by default. */
export function useEventTypes(): [readonly EventType[], (types: readonly EventType[]) => void] {
  const [values, set] = useListParameter('types');
  const types = TYPES.filter((type) => values.includes(type));
  return [types.length === 0 ? ['MEETING'] : types, set];
}

export function useHistogramActors(): [readonly string[], (actors: readonly string[]) => void] {
  const [actors, set] = useListParameter('actors');
  return [actors, set];
}

export function HistogramQuestion() {
  const say = useWords(statsWords);
  const [interval, setInterval] = useInterval();
  const [types, setTypes] = useEventTypes();
  const [actors, setActors] = useHistogramActors();
  const [verdicts, setVerdicts] = useVerdicts();
  const period = usePeriod();
  return (
    <div className="question no-print">
      <fieldset className="choices">
        <legend>{say('interval')}</legend>
        <div className="choices-row">
          {INTERVALS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="interval"
                checked={interval === each}
                onChange={() => setInterval(each)}
              />
              {say(each)}
            </label>
          ))}
        </div>
      </fieldset>
      <ChoicesField
        legend={say('types')}
        choices={TYPES.map((type) => ({ value: type, label: say(`type.${type}`) }))}
        chosen={types}
        set={setTypes}
        isRequired
      />
      <details open={actors.length > 0 || period !== null || verdicts.length > 0}>
        <summary>{say('narrow')}</summary>
        <div className="question">
          <ActorsField label={say('actors')} ids={actors} most={MOST_ACTORS} set={setActors} />
          <div>
            <VerdictsField legend={say('verdicts')} chosen={verdicts} set={setVerdicts} />
            <p className="quiet">{say('verdictsNote')}</p>
          </div>
          <PeriodFields legend={say('period')} />
        </div>
      </details>
    </div>
  );
}

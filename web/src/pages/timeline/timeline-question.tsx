/** The settings of a timeline: actors, kinds, verdicts, period and order. All are kept in the address. */
import { useState } from 'react';
import { useListParameter, useParameter } from '../../address/address.ts';
import { ActorsField } from '../../fields/actors-field.tsx';
import { ChoicesField } from '../../fields/choices-field.tsx';
import { PeriodFields, usePeriod } from '../../fields/period-fields.tsx';
import { useVerdicts, VerdictsField } from '../../fields/verdicts-field.tsx';
import type { DateOrder, TimelineKind } from '../../generated/timeline.ts';
import { useWords } from '../../language/language.ts';
import { timelineWords } from './timeline-words.ts';

export const MOST_ACTORS = 20;

const KINDS = [
  'MEETING',
  'VISIT',
  'STATEMENT',
  'CASE',
  'ROLE',
  'MEMBERSHIP',
  'CIRCUMSTANCE',
] as const satisfies readonly TimelineKind[];
const ORDERS = ['DATE_ASC', 'DATE_DESC'] as const satisfies readonly DateOrder[];

const isKind = (text: string): text is TimelineKind => (KINDS as readonly string[]).includes(text);

export function useKinds(): [readonly TimelineKind[], (kinds: readonly TimelineKind[]) => void] {
  const [values, set] = useListParameter('kinds');
  return [values.filter(isKind), set];
}

export function useOrder(): [DateOrder, (order: DateOrder) => void] {
  const [value, set] = useParameter('orderBy');
  const order = ORDERS.find((each) => each === value) ?? 'DATE_ASC';
  return [order, (next) => set(next === 'DATE_ASC' ? null : next)];
}

export function TimelineQuestion() {
  const say = useWords(timelineWords);
  const [actors, setActors] = useListParameter('actors');
  const [kinds, setKinds] = useKinds();
  const [verdicts, setVerdicts] = useVerdicts();
  const [order, setOrder] = useOrder();
  const period = usePeriod();
  // Decided only when the page opens, so that the settings do not close while a reader changes them.
  const [isNarrowed] = useState(
    kinds.length > 0 || verdicts.length > 0 || period !== null || order !== 'DATE_ASC',
  );
  return (
    <section className="question no-print" aria-label={say('title')}>
      <ActorsField label={say('actors')} ids={actors} most={MOST_ACTORS} set={setActors} />
      {actors.length > 0 && (
        <details open={isNarrowed}>
          <summary>{say('narrow')}</summary>
          <div className="question">
            <ChoicesField
              legend={say('kinds')}
              choices={KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
              chosen={kinds}
              set={setKinds}
            />
            <div>
              <VerdictsField legend={say('verdicts')} chosen={verdicts} set={setVerdicts} />
              <p className="quiet">{say('verdictsNote')}</p>
            </div>
            <div>
              <PeriodFields legend={say('period')} />
              <p className="quiet">{say('periodNote')}</p>
            </div>
            <p className="row">
              <label htmlFor="timeline-order">{say('orderBy')}</label>
              <select
                id="timeline-order"
                value={order}
                onChange={({ target }) => setOrder(target.value as DateOrder)}
              >
                {ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {say(each)}
                  </option>
                ))}
              </select>
            </p>
          </div>
        </details>
      )}
    </section>
  );
}

/** Narrows the events of an actor: by verdict, by status, by days, to those with one other actor; and orders them. */
import { ACTOR_TYPES, EntityField } from '../../fields/entity-field.tsx';
import { PeriodFields } from '../../fields/period-fields.tsx';
import { StatusesField } from '../../fields/statuses-field.tsx';
import { useVerdicts, VerdictsField } from '../../fields/verdicts-field.tsx';
import { useWords } from '../../language/language.ts';
import type { NamedReference } from '../../words/entity-link.tsx';
import { eventsWords } from './events-words.ts';
import { Narrowed } from './narrowed.tsx';
import { ORDERS, useAskedStatuses, useEventsOrder, useOther } from './use-events-question.ts';

export function EventsFilter({ actor }: { readonly actor: NamedReference }) {
  const say = useWords(eventsWords);
  const [verdicts, setVerdicts] = useVerdicts();
  const [statuses, setStatuses] = useAskedStatuses();
  const [other, setOther] = useOther();
  const [order, setOrder] = useEventsOrder();
  return (
    <div className="events-filter">
      <details className="no-print">
        <summary>{say('filter')}</summary>
        <div className="question">
          <VerdictsField legend={say('verdicts')} chosen={verdicts} set={setVerdicts} />
          {other === null && (
            <StatusesField legend={say('statuses')} chosen={statuses} set={setStatuses} />
          )}
          <PeriodFields legend={say('period')} />
          <EntityField
            label={say('other')}
            types={ACTOR_TYPES}
            except={other === null ? [actor.key] : [actor.key, other]}
            choose={({ key }) => setOther(key)}
            isEmptiedAfter
          />
        </div>
      </details>
      <Narrowed />
      {/* The meetings of two always come newest first. */}
      {other === null && (
        <p className="no-print">
          <label>
            {say('order')}{' '}
            <select
              value={order}
              onChange={({ target }) =>
                setOrder(ORDERS.find((each) => each === target.value) ?? 'DATE_DESC')
              }
            >
              {ORDERS.map((each) => (
                <option key={each} value={each}>
                  {say(`order.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
    </div>
  );
}

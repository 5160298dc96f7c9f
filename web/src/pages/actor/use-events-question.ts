/** Which events of an actor are asked for, as the address says: verdicts, statuses, a period, one other actor, the order. */
import { useParameter } from '../../address/address.ts';
import { usePeriod } from '../../fields/period-fields.tsx';
import { useStatuses } from '../../fields/statuses-field.tsx';
import { useVerdicts } from '../../fields/verdicts-field.tsx';
import type { EventOrder } from '../../generated/actor-lists.ts';
import type { EventFilter } from '../../generated/actor-years.ts';

export const ORDERS = [
  'DATE_DESC',
  'DATE_ASC',
  'INVOLVED_DESC',
] as const satisfies readonly EventOrder[];
type Order = (typeof ORDERS)[number];

/** Newest first by default. */
export function useEventsOrder(): [Order, (order: Order) => void] {
  const [value, set] = useParameter('order');
  const order = ORDERS.find((each) => each === value) ?? 'DATE_DESC';
  return [order, (next) => set(next === 'DATE_DESC' ? null : next)];
}

/** The one other actor that must have been involved; null for any. */
export const useOther = () => useParameter('with');

/** None with one other actor: the status of an event is not that for the two. */
export function useAskedStatuses(): ReturnType<typeof useStatuses> {
  const [statuses, set] = useStatuses();
  const [other] = useOther();
  return [other === null ? statuses : [], set];
}

/** Whether events that may lie in the period are listed, beside those that certainly do. */
export function useMayBe(): [boolean, (isAsked: boolean) => void] {
  const [value, set] = useParameter('dates');
  return [value === 'possible', (isAsked) => set(isAsked ? 'possible' : null)];
}

export interface EventsQuestion {
  /** What holds of every event, whatever its date. */
  readonly ofAnyDate: EventFilter;
  /** The same within the period asked for. */
  readonly within: EventFilter;
  /** The same with all events that may lie in the period; null if no period is asked for. */
  readonly possible: EventFilter | null;
  readonly isNarrowed: boolean;
}

export function useEventsQuestion(): EventsQuestion {
  const [verdicts] = useVerdicts();
  const [statuses] = useAskedStatuses();
  const period = usePeriod();
  const [other] = useOther();
  const [isMayBe] = useMayBe();
  const ofAnyDate: EventFilter = {
    ...(verdicts.length > 0 && { verdicts }),
    ...(statuses.length > 0 && { statuses }),
    ...(other !== null && { involved: { all: [other] } }),
  };
  const during = (match: 'CERTAIN' | 'POSSIBLE') =>
    period === null ? ofAnyDate : { ...ofAnyDate, during: { ...period, match } };
  return {
    ofAnyDate,
    within: during(isMayBe ? 'POSSIBLE' : 'CERTAIN'),
    possible: period === null ? null : during('POSSIBLE'),
    isNarrowed: verdicts.length > 0 || statuses.length > 0 || period !== null || other !== null,
  };
}

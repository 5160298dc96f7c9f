/** How many events an actor has by year and verdict, all of them or those of the question in the address. */
import { useKnownBy } from '../../address/address.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { COUNTED_VERDICTS } from '../../fields/verdicts-field.tsx';
import {
  ActorOtherEventsDocument,
  ActorYearsDocument,
  type ActorYearsQuery,
} from '../../generated/actor-years.ts';
import { useEventsQuestion, useOther } from './use-events-question.ts';

export type Years = ActorYearsQuery['histogram'];

export function useActorYears(id: string) {
  const knownBy = useKnownBy();
  return useAnswer(ActorYearsDocument, { filter: { involved: { any: [id] } }, knownBy });
}

/** How many events there are that are no meetings. */
export function useOtherEvents(id: string) {
  const knownBy = useKnownBy();
  return useAnswer(ActorOtherEventsDocument, { filter: { involved: { any: [id] } }, knownBy });
}

/** Of any date, because the years are there to choose from. */
export function useAskedYears(id: string) {
  const knownBy = useKnownBy();
  const [other] = useOther();
  const { ofAnyDate } = useEventsQuestion();
  const filter =
    other === null
      ? { ...ofAnyDate, involved: { any: [id] } }
      : // With exactly two, each verdict is that on the pair; an event without one is none of theirs.
        { verdicts: COUNTED_VERDICTS, ...ofAnyDate, involved: { all: [id, other] } };
  return useAnswer(ActorYearsDocument, { filter, knownBy });
}

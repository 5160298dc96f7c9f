/** The actor of a page or a card, and its roles on the day of the page, or today. */
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ActorDocument } from '../../generated/actor.ts';
import { useLanguage } from '../../language/language.ts';

export function useActor(id: string) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const day = knownBy ?? new Date().toISOString().slice(0, 10);
  return { day, asked: useAnswer(ActorDocument, { id: idOn(id, knownBy), day, language }) };
}

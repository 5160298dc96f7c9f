/** The type of an actor, as it stands above its name. */
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { typeWords } from '../../words/type-words.ts';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';

/** Such as "Organization · Party" or "Group of 17". */
export function useTypeLine(): (actor: ActorNode) => string {
  const say = useWords(actorWords);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  return (actor) => {
    if (actor.__typename === 'Group' && actor.size !== null)
      return say('groupOf', { size: number(actor.size, language) });
    const type = sayType(`type.${actor.__typename}`);
    if (actor.__typename !== 'Organization' || actor.kind === null) return type;
    const kind = sayType(`kind.${actor.kind}`);
    return kind === type ? type : `${type} · ${kind}`;
  };
}

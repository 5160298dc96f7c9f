/** What a screen reader says of the ties and the actors of a picture. */
import { useMemo } from 'react';
import { useLanguage, useWords } from '../../../language/language.ts';
import { number } from '../../../language/numbers.ts';
import { badgeWords } from '../../../words/badge-words.ts';
import { typeWords } from '../../../words/type-words.ts';
import type { PictureEdge, PictureNode } from '../network-types.ts';
import { networkWords } from '../network-words.ts';

/** For example, "John Kerry and Kem Sokha: Planned, not known to have met, 1 time". */
export function useTieWords(nodes: readonly PictureNode[]): (edge: PictureEdge) => string {
  const say = useWords(networkWords);
  const sayBadge = useWords(badgeWords);
  const names = useMemo(() => new Map(nodes.map(({ id, name }) => [id, name])), [nodes]);
  return ({ source, target, kind, verdict, tieCount }) => {
    const what =
      kind === 'MEETING' ? sayBadge(`verdict.${verdict ?? 'NO_RECORD'}`) : say(`kind.${kind}`);
    const tie = say('tie', {
      source: names.get(source) ?? source,
      target: names.get(target) ?? target,
      what,
    });
    return `${tie}, ${say('tieCount', { count: tieCount })}`;
  };
}

/** By id; for example, "John Kerry, person, 3 ties shown, in the middle". */
export function useActorWords(nodes: readonly PictureNode[]): ReadonlyMap<string, string> {
  const say = useWords(networkWords);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  // The words depend only on the actors and the language, so they are not put together again while the picture moves.
  return useMemo(
    () =>
      new Map(
        nodes.map((node) => [
          node.id,
          [
            say('node', { name: node.name, type: sayType(`type.${node.type}`) }),
            say('nodeTies', { count: node.tieCount }).replace(
              String(node.tieCount),
              number(node.tieCount, language),
            ),
            ...(node.isCentre ? [say('centre')] : []),
          ].join(', '),
        ]),
      ),
    [nodes, language],
  );
}

/** The letter on a tie of a kind that is no meeting; empty for a meeting, which has a shape. */
export function useTieLetter(): (edge: Pick<PictureEdge, 'kind'>) => string {
  const say = useWords(networkWords);
  return ({ kind }) => (kind === 'MEETING' ? '' : say(`mark.${kind}`));
}

/** A small picture of the actors tied to this one. The whole network has a page of its own. */
import { Suspense } from 'react';
import { useKnownBy } from '../../address/address.ts';
import { entityPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { FaultBoundary } from '../../faults/fault-boundary.tsx';
import { lazyComponent } from '../../faults/lazy-component.tsx';
import { COUNTED_VERDICTS } from '../../fields/verdicts-field.tsx';
import { NetworkDocument, type TieKind } from '../../generated/network.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import type { NamedReference } from '../../words/entity-link.tsx';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';

const VIA: readonly TieKind[] = ['MEETING', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'];
const MOST = 30;

/** Far down the page, and with the layout of networks the largest part of its code. */
const SmallNetwork = lazyComponent(() => import('./small-network.tsx'));

export function ActorNetwork({ actor }: { readonly actor: NamedReference }) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = useAnswer(NetworkDocument, {
    around: [actor.key],
    depth: 1,
    via: VIA,
    // Planned meetings too: the page lists them all, and each line shows its verdict.
    verdicts: COUNTED_VERDICTS,
    maxNodes: MOST,
    knownBy,
    language,
  });
  const whole = `${entityPath(actor)}/graph?${new URLSearchParams({
    via: VIA.join(','),
    verdicts: COUNTED_VERDICTS.join(','),
  })}`;
  const network = asked.answered?.data.network;
  const isNone = network?.edges.length === 0 && asked.error === null;
  return (
    <Section id="network" title={say('nearby')} nothing={isNone ? sayHead('noneRecorded') : null}>
      <Answer of={asked}>
        {(data) => (
          <>
            <FaultBoundary>
              <Suspense fallback={<div className="small-network-space" />}>
                <SmallNetwork actor={actor} network={data.network} />
              </Suspense>
            </FaultBoundary>
            <p className="row">
              {data.network.omittedActors > 0 &&
                say('firstOf', {
                  shown: number(data.network.nodes.length, language),
                  total: `${data.network.omittedActorsExact ? '' : '≥ '}${number(
                    data.network.nodes.length + data.network.omittedActors,
                    language,
                  )}`,
                })}{' '}
              <Go to={whole}>{say('wholeNetwork')}</Go>
            </p>
          </>
        )}
      </Answer>
    </Section>
  );
}

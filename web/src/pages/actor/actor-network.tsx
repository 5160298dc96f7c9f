/** A small picture of the actors tied to this one. The whole network has a page of its own. */
import { useMemo, useRef } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { keeping, useKnownBy, useParameter } from '../../address/address.ts';
import { entityPath, pairPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { evidenceAddress } from '../../evidence/evidence-address.ts';
import { FaultBoundary } from '../../faults/fault-boundary.tsx';
import { COUNTED_VERDICTS } from '../../fields/verdicts-field.tsx';
import { NetworkDocument, type TieKind } from '../../generated/network.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { NetworkPicture } from '../../pictures/network-picture.tsx';
import { pictureOf, type ApiNetwork } from '../../pictures/picture-of-network.ts';
import type { NamedReference } from '../../words/entity-link.tsx';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';

const VIA: readonly TieKind[] = ['MEETING', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'];
const MOST = 30;

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
            <Small actor={actor} network={data.network} />
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

function Small({
  actor,
  network,
}: {
  readonly actor: NamedReference;
  readonly network: ApiNetwork;
}) {
  const say = useWords(actorWords);
  const picture = useRef<SVGSVGElement>(null);
  const [, go] = useLocation();
  const [parameters] = useSearchParams();
  const [, openEvidence] = useParameter('evidence');
  const drawn = useMemo(() => pictureOf(network), [network]);
  return (
    <FaultBoundary>
      <NetworkPicture
        title={say('network', { name: actor.name })}
        nodes={drawn.nodes}
        edges={drawn.edges}
        picture={picture}
        isSmall
        openNode={(id) => {
          const found = network.nodes.find((node) => node.actor.key === id);
          if (found) go(keeping(parameters, entityPath(found.actor)));
        }}
        openEdge={(id) => {
          const found = network.edges.find((edge) => edge.key === id);
          if (found === undefined) return;
          const beyond = pairPath(found.source, found.target);
          openEvidence(evidenceAddress(found.evidence, { beyond }));
        }}
      />
    </FaultBoundary>
  );
}

/** The small picture of an actor's network, loaded after the page. */
import { useMemo, useRef } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { keeping, useParameter } from '../../address/address.ts';
import { entityPath, pairPath } from '../../address/entity-path.ts';
import { evidenceAddress } from '../../evidence/evidence-address.ts';
import { useWords } from '../../language/language.ts';
import { NetworkPicture } from '../../pictures/network-picture.tsx';
import { pictureOf, type ApiNetwork } from '../../pictures/picture-of-network.ts';
import type { NamedReference } from '../../words/entity-link.tsx';
import { actorWords } from './actor-words.ts';

export default function SmallNetwork({
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
  );
}

/** The picture of a network with its period below and the chosen actor beside it. */
// The field in the picture that finds an actor looks like the fields of the pages.
import '../../fields/entity-field.css';
import { useMemo, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useParameter } from '../../address/address.ts';
import { isEmbed } from '../../address/embed-path.ts';
import { pairPath } from '../../address/entity-path.ts';
import { evidenceAddress } from '../../evidence/evidence-address.ts';
import { FaultBoundary } from '../../faults/fault-boundary.tsx';
import { NetworkPicture } from '../../pictures/network-picture.tsx';
import type { TieSort } from '../../pictures/network/network-types.ts';
import type { Still } from '../../pictures/picture-files.tsx';
import { pictureOf, type ApiNetwork } from '../../pictures/picture-of-network.ts';
import { ChosenActor } from './chosen-actor.tsx';
import { PeriodSlider } from './period-slider.tsx';
import type { NetworkQuestion } from './use-network-question.ts';
import { useTieYears } from './use-tie-years.ts';

interface PictureViewProps {
  readonly title: string;
  readonly network: ApiNetwork;
  readonly question: NetworkQuestion;
  readonly id: string;
  /** Whether `network` may still answer an earlier question. */
  readonly isUpdating: boolean;
  readonly files: {
    readonly picture: RefObject<SVGSVGElement | null>;
    readonly still: RefObject<Still | null>;
  };
  readonly filter: {
    readonly only: readonly TieSort[];
    readonly setOnly: (only: readonly TieSort[]) => void;
  };
}

export function PictureView(props: PictureViewProps) {
  const { title, network, question, id, isUpdating, files, filter } = props;
  const [path] = useLocation();
  const [, openEvidence] = useParameter('evidence');
  const [chosen, choose] = useParameter('node');
  const drawn = useMemo(() => pictureOf(network), [network]);
  const years = useTieYears(question, network, isUpdating);
  const openEdge = (edgeId: string) => {
    const edge = network.edges.find((one) => one.key === edgeId);
    if (edge === undefined) return;
    openEvidence(evidenceAddress(edge.evidence, { beyond: pairPath(edge.source, edge.target) }));
  };
  const node = network.nodes.find(({ actor }) => actor.key === chosen);
  return (
    <div className="picture-beside" data-has-panel={node && ''}>
      <div className="picture-whole">
        <FaultBoundary>
          <NetworkPicture
            title={title}
            nodes={drawn.nodes}
            edges={drawn.edges}
            {...files}
            {...filter}
            openNode={choose}
            openEdge={openEdge}
            chosen={node === undefined ? null : chosen}
            isTall={!isEmbed(path)}
          />
        </FaultBoundary>
        {years !== null && !isEmbed(path) && <PeriodSlider of={years} />}
      </div>
      {node !== undefined && (
        <ChosenActor
          key={node.actor.key}
          node={node}
          network={network}
          question={question}
          id={id}
        />
      )}
    </div>
  );
}

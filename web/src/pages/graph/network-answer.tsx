/** The network found: what is left out, the picture, the tables, and the downloads. */
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { isEmbed, useParameter } from '../../address/address.ts';
import { pairPath } from '../../address/entity-path.ts';
import { evidenceAddress } from '../../evidence/evidence-address.ts';
import { FaultBoundary } from '../../faults/fault-boundary.tsx';
import { COUNTED_VERDICTS } from '../../fields/verdicts-field.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { NetworkPicture } from '../../pictures/network-picture.tsx';
import { PictureFiles } from '../../pictures/picture-files.tsx';
import { pictureOf, type ApiNetwork } from '../../pictures/picture-of-network.ts';
import type { Question } from '../../snippets/snippets.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { ChosenActor } from './chosen-actor.tsx';
import { GexfButton } from './gexf-button.tsx';
import { graphWords } from './graph-words.ts';
import { ActorTable, TieTable, useTieColumns, tieRows } from './network-tables.tsx';
import { KINDS, MANY, MOST_DRAWN, type NetworkQuestion } from './use-network-question.ts';

interface NetworkAnswerProps {
  readonly title: string;
  readonly network: ApiNetwork;
  readonly question: NetworkQuestion;
  readonly asked: Question;
  /** The id in the path; empty if the address has only `around`. */
  readonly id: string;
}

export function NetworkAnswer({ title, network, question, asked, id }: NetworkAnswerProps) {
  const say = useWords(graphWords);
  const picture = useRef<SVGSVGElement>(null);
  const [, openEvidence] = useParameter('evidence');
  const [chosen, choose] = useParameter('node');
  const [, setVia] = useParameter('via');
  const [, setVerdicts] = useParameter('verdicts');
  const [path] = useLocation();
  const drawn = useMemo(() => pictureOf(network), [network]);
  const columns = useTieColumns();
  const rows = useMemo(() => tieRows(network), [network]);
  const isDrawn = question.maxNodes <= MOST_DRAWN;
  const openEdge = (edgeId: string) => {
    const edge = network.edges.find((one) => one.key === edgeId);
    if (edge === undefined) return;
    openEvidence(evidenceAddress(edge.evidence, { beyond: pairPath(edge.source, edge.target) }));
  };
  const chosenNode = network.nodes.find(({ actor }) => actor.key === chosen);
  const isEmbedded = isEmbed(path);
  return (
    <>
      <Extent network={network} question={question} />
      {network.edges.length === 0 && (
        <p>
          {say('nothing')}{' '}
          {!isEmbedded &&
            question.via.includes('MEETING') &&
            question.verdicts.length < COUNTED_VERDICTS.length && (
              <button type="button" onClick={() => setVerdicts(COUNTED_VERDICTS.join(','))}>
                {say('tryVerdicts')}
              </button>
            )}{' '}
          {!isEmbedded && question.via.length < KINDS.length && (
            <button type="button" onClick={() => setVia(KINDS.join(','))}>
              {say('tryAll')}
            </button>
          )}
        </p>
      )}
      {!isDrawn && <p className="network-warning">{say('tooMany')}</p>}
      {isDrawn && network.nodes.length >= MANY && <p className="network-warning">{say('many')}</p>}
      {isDrawn && network.nodes.length > 0 && (
        <div className="picture-beside">
          <FaultBoundary>
            <NetworkPicture
              title={title}
              nodes={drawn.nodes}
              edges={drawn.edges}
              picture={picture}
              openNode={choose}
              openEdge={openEdge}
              chosen={chosen}
            />
          </FaultBoundary>
          {chosenNode !== undefined && (
            <ChosenActor key={chosenNode.actor.key} node={chosenNode} question={question} id={id} />
          )}
        </div>
      )}
      <p className="row no-print">
        {isDrawn && network.nodes.length > 0 && <PictureFiles picture={picture} title={title} />}
        <GexfButton title={title} network={network} />
      </p>
      <TieTable rows={rows} />
      <ActorTable network={network} />
      <TakeAway
        title={title}
        question={asked}
        data={network}
        table={{ columns, rows }}
        embed={embedOf(question)}
        scope={{ actors: question.around, depth: question.depth }}
      />
    </>
  );
}

/** How much is shown, and how much is left out. */
function Extent({
  network,
  question,
}: {
  readonly network: ApiNetwork;
  readonly question: NetworkQuestion;
}) {
  const say = useWords(graphWords);
  const language = useLanguage();
  const [, setMaxNodes] = useParameter('maxNodes');
  const { outcome, omittedActors, omittedActorsExact, omittedEdges, nodes, edges } = network;
  const next = [100, 150, 300, 500].find((size) => size > question.maxNodes);
  return (
    <div role="status" className="extent">
      <p>
        {say('shown', {
          nodes: number(nodes.length, language),
          edges: number(edges.length, language),
        })}{' '}
        {omittedActors > 0 &&
          `${say(omittedActorsExact ? 'omittedActors' : 'omittedActorsAtLeast', {
            count: number(omittedActors, language),
          })} `}
        {omittedEdges > 0 &&
          `${say(outcome === 'LIMIT_REACHED' ? 'omittedEdgesAtLeast' : 'omittedEdges', {
            count: number(omittedEdges, language),
          })} `}
        {say(`outcome.${outcome}`)}
      </p>
      {outcome === 'MAX_NODES' && next !== undefined && (
        <button type="button" className="no-print" onClick={() => setMaxNodes(String(next))}>
          {say('showMore', { count: number(next, language) })}
        </button>
      )}
    </div>
  );
}

function embedOf({ around, depth, via, verdicts, maxNodes, maxDegree }: NetworkQuestion): string {
  const parameters = new URLSearchParams({
    around: around.join(','),
    depth: String(depth),
    via: via.join(','),
    maxNodes: String(maxNodes),
    verdicts: verdicts.join(','),
    ...(maxDegree === null ? {} : { maxDegree: String(maxDegree) }),
  });
  return `/embed/graph?${parameters}`;
}

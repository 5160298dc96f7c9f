/** The ties of the chosen actor in the picture, each with its verdict and its evidence. */
import { pairPath } from '../../address/entity-path.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import { VerdictBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { graphWords } from './graph-words.ts';

/** A panel has room for some; the table has all. */
const MOST = 12;

interface ChosenTiesProps {
  readonly network: ApiNetwork;
  /** Key of the actor. */
  readonly of: string;
}

export function ChosenTies({ network, of }: ChosenTiesProps) {
  const say = useWords(graphWords);
  const language = useLanguage();
  const actors = new Map(network.nodes.map(({ actor }) => [actor.key, actor]));
  const ties = network.edges.flatMap((edge) => {
    if (edge.source !== of && edge.target !== of) return [];
    const other = actors.get(edge.source === of ? edge.target : edge.source);
    return other === undefined ? [] : [{ edge, other }];
  });
  if (ties.length === 0) return null;
  return (
    <>
      <h3>{say('tiesOf')}</h3>
      <ul className="plain chosen-ties">
        {ties.slice(0, MOST).map(({ edge, other }) => (
          <li key={edge.key}>
            <EntityLink to={other} />
            <span className="row">
              {edge.verdict === null ? (
                <span className="quiet">{say(`kind.${edge.kind}`)}</span>
              ) : (
                <VerdictBadge verdict={edge.verdict} />
              )}
              <EvidenceButton
                of={edge.evidence}
                about={`${say(`kind.${edge.kind}`)}, ${other.name}`}
                beyond={pairPath(edge.source, edge.target)}
              />
            </span>
          </li>
        ))}
      </ul>
      {ties.length > MOST && (
        <p className="quiet">{say('moreTies', { count: number(ties.length - MOST, language) })}</p>
      )}
    </>
  );
}

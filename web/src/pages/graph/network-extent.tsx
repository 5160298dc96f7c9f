/** How much of a network is shown: what the answer leaves out, what the legend hides, and what to ask if there is nothing. */
import { useLocation } from 'wouter';
import { useParameter } from '../../address/address.ts';
import { isEmbed } from '../../address/embed-path.ts';
import { COUNTED_VERDICTS } from '../../fields/verdicts-field.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import type { TieSort } from '../../pictures/network/network-types.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import { graphWords } from './graph-words.ts';
import { KINDS, type NetworkQuestion } from './use-network-question.ts';
import { useSortWords } from './use-only.ts';

interface ExtentProps {
  readonly network: ApiNetwork;
  readonly question: NetworkQuestion;
}

/** How much is shown, and how much is left out. */
export function Extent({ network, question }: ExtentProps) {
  const say = useWords(graphWords);
  const language = useLanguage();
  const [, setMaxNodes] = useParameter('maxNodes');
  const { outcome, omittedActors, omittedActorsExact, omittedEdges, nodes, edges } = network;
  const next = [100, 150, 300, 500].find((size) => size > question.maxNodes);
  return (
    <div role="status" className="extent">
      <p>
        {say('shown', {
          actors: say('shownActors', { count: nodes.length }),
          ties: say('shownTies', { count: edges.length }),
        })}{' '}
        {omittedActors > 0 &&
          `${say(omittedActorsExact ? 'omittedActors' : 'omittedActorsAtLeast', {
            count: omittedActors,
          })} `}
        {omittedEdges > 0 &&
          `${say(outcome === 'LIMIT_REACHED' ? 'omittedEdgesAtLeast' : 'omittedEdges', {
            count: omittedEdges,
          })} `}
        {say(`outcome.${outcome}`)} {question.during !== null && say('dated')}
      </p>
      {outcome === 'MAX_NODES' && next !== undefined && (
        <button type="button" className="no-print" onClick={() => setMaxNodes(String(next))}>
          {say('showMore', { count: number(next, language) })}
        </button>
      )}
    </div>
  );
}

/** If there is no tie: what that means, and what else to ask. */
export function Nothing({ network, question }: ExtentProps) {
  const say = useWords(graphWords);
  const [path] = useLocation();
  const [, setVia] = useParameter('via');
  const [, setVerdicts] = useParameter('verdicts');
  const { via, verdicts } = question;
  if (network.edges.length > 0) return null;
  return (
    <p>
      {say('nothing')}{' '}
      {!isEmbed(path) && via.includes('MEETING') && verdicts.length < COUNTED_VERDICTS.length && (
        <button type="button" onClick={() => setVerdicts(COUNTED_VERDICTS.join(','))}>
          {say('tryVerdicts')}
        </button>
      )}{' '}
      {!isEmbed(path) && via.length < KINDS.length && (
        <button type="button" onClick={() => setVia(KINDS.join(','))}>
          {say('tryAll')}
        </button>
      )}
    </p>
  );
}

interface FilteredProps {
  readonly only: readonly TieSort[];
  readonly setOnly: (only: readonly TieSort[]) => void;
  readonly shown: number;
  readonly total: number;
}

/** Says that the legend hides ties, because nothing in a table would show it. */
export function Filtered({ only, setOnly, shown, total }: FilteredProps) {
  const say = useWords(graphWords);
  const language = useLanguage();
  const words = useSortWords();
  if (only.length === 0) return null;
  return (
    <p role="status" className="row network-filtered">
      {say('filtered', {
        sorts: only.map(words).join(', '),
        count: number(shown, language),
        total: number(total, language),
      })}
      <button type="button" className="no-print" onClick={() => setOnly([])}>
        {say('showAllTies')}
      </button>
    </p>
  );
}

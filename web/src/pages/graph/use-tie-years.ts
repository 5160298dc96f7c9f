/** The years in which the ties of a network lie, whatever period is asked for. */
import { useAnswer } from '../../ask/use-answer.ts';
import { NetworkYearsDocument } from '../../generated/network.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import type { Years } from './period-slider.tsx';
import { useNetworkVariables, type NetworkQuestion } from './use-network-question.ts';

/** Null until they are known, and if all ties lie in one year or have no date. */
export function useTieYears(question: NetworkQuestion, network: ApiNetwork): Years | null {
  const { during } = question;
  const { language: _, during: __, ...whole } = useNetworkVariables(question);
  // An answer for a period has only the years within it.
  const { answered } = useAnswer(NetworkYearsDocument, during === null ? null : whole);
  const edges = during === null ? network.edges : (answered?.data.network.edges ?? []);
  const years = edges
    .flatMap(({ firstDate, lastDate }) => [firstDate, lastDate])
    .flatMap((day) => (typeof day === 'string' ? Number(day.slice(0, 4)) : []));
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? null : { first, last };
}

/** The years in which the ties of a network lie, whatever period is asked for. */
import { useState } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { NetworkYearsDocument, type NetworkYearsQuery } from '../../generated/network.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import type { Years } from './period-slider.tsx';
import { useNetworkVariables, type NetworkQuestion } from './use-network-question.ts';

/**
 * Null until they are known, and if all ties lie in one year or have no date. While an answer loads, those of
 * the answer before, so that the slider stays under the hand that moves it.
 */
export function useTieYears(
  question: NetworkQuestion,
  network: ApiNetwork,
  isUpdating: boolean,
): Years | null {
  const { during } = question;
  const { language: _, during: __, ...whole } = useNetworkVariables(question);
  // An answer for a period has only the years within it.
  const { answered } = useAnswer(NetworkYearsDocument, during === null ? null : whole);
  const [known, setKnown] = useState<Years | null>(null);
  const isFresh = during === null ? !isUpdating : answered !== undefined;
  if (!isFresh) return known;
  const years = yearsOf(during === null ? network.edges : (answered?.data.network.edges ?? []));
  if (years?.first !== known?.first || years?.last !== known?.last) setKnown(years);
  return years;
}

function yearsOf(edges: NetworkYearsQuery['network']['edges']): Years | null {
  const years = edges
    .flatMap(({ firstDate, lastDate }) => [firstDate, lastDate])
    .flatMap((day) => (typeof day === 'string' ? Number(day.slice(0, 4)) : []));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first < last ? { first, last } : null;
}

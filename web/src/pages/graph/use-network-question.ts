/** The question in the address of a network. Invalid values are replaced, so that a damaged address still shows something. */
import { useKnownBy, useListParameter, useParameter } from '../../address/address.ts';
import { useVerdictsOrMet } from '../../fields/verdicts-field.tsx';
import { usePeriod } from '../../fields/period-fields.tsx';
import type { TieKind, Verdict } from '../../generated/network.ts';
import { useLanguage } from '../../language/language.ts';

export const KINDS = ['MEETING', 'EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'] as const;
/** The limit of the API, and of what a picture can hold. */
export const MOST_DRAWN = 500;
export const MOST_AROUND = 20;

export interface NetworkQuestion {
  /** The actor in the path first, then those of `around`. */
  readonly around: readonly string[];
  readonly depth: number;
  readonly via: readonly TieKind[];
  /** Verdicts of meetings; only MET by default. */
  readonly verdicts: readonly Verdict[];
  /** The number that the address asks for. Above 500 there is no picture. */
  readonly maxNodes: number;
  readonly maxDegree: number | null;
  /** The period in which ties count; null for any day. */
  readonly during: { readonly since?: string; readonly until?: string } | null;
}

export function useNetworkQuestion(id: string): NetworkQuestion {
  const [others] = useListParameter('around');
  const [depth] = useParameter('depth');
  const [via] = useListParameter('via');
  const [verdicts] = useVerdictsOrMet();
  const [maxNodes] = useParameter('maxNodes');
  const [maxDegree] = useParameter('maxDegree');
  const during = usePeriod();
  const around = [...new Set(id === '' ? others : [id, ...others])].slice(0, MOST_AROUND);
  const kinds = KINDS.filter((kind) => via.includes(kind));
  return {
    around,
    depth: whole(depth, 1, 3) ?? 1,
    via: kinds.length === 0 ? ['MEETING'] : kinds,
    verdicts,
    maxNodes: Math.max(whole(maxNodes, 1, 100_000) ?? 100, around.length),
    maxDegree: whole(maxDegree, 0, 1_000_000_000),
    during,
  };
}

/** The question as the API takes it. */
export function useNetworkVariables(question: NetworkQuestion) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const maxNodes = Math.min(question.maxNodes, MOST_DRAWN);
  return { ...question, maxNodes, knownBy, language };
}

function whole(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  return Math.min(most, Math.max(least, Number(text)));
}

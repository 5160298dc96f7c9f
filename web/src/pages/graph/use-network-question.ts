/** What the address asks of a network, made sound: a damaged address still shows something. */
import { useListParameter, useParameter } from '../../address/address.ts';
import { useVerdictsOrMet } from '../../fields/verdicts-field.tsx';
import type { TieKind, Verdict } from '../../generated/network.ts';

export const KINDS = ['MEETING', 'EVENT', 'CASE', 'MEMBERSHIP', 'ROLE', 'PART_OF'] as const;
/** As many as the API shows at once and as a picture can hold. */
export const MOST_DRAWN = 500;
/** From here on the reader is warned. */
export const MANY = 300;
export const MOST_AROUND = 20;

export interface NetworkQuestion {
  /** First the actor of the path, then those of `around`. */
  readonly around: readonly string[];
  readonly depth: number;
  readonly via: readonly TieKind[];
  /** Of meetings; MET alone unless others are named. */
  readonly verdicts: readonly Verdict[];
  /** As asked: above 500 there is no picture. */
  readonly maxNodes: number;
  readonly maxDegree: number | null;
}

export function useNetworkQuestion(id: string): NetworkQuestion {
  const [others] = useListParameter('around');
  const [depth] = useParameter('depth');
  const [via] = useListParameter('via');
  const [verdicts] = useVerdictsOrMet();
  const [maxNodes] = useParameter('maxNodes');
  const [maxDegree] = useParameter('maxDegree');
  const around = [...new Set(id === '' ? others : [id, ...others])].slice(0, MOST_AROUND);
  const kinds = KINDS.filter((kind) => via.includes(kind));
  return {
    around,
    depth: whole(depth, 1, 3) ?? 1,
    via: kinds.length === 0 ? ['MEETING'] : kinds,
    verdicts,
    maxNodes: Math.max(whole(maxNodes, 1, 100_000) ?? 100, around.length),
    maxDegree: whole(maxDegree, 0, 1_000_000_000),
  };
}

function whole(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  return Math.min(most, Math.max(least, Number(text)));
}

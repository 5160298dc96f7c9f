/** Whether claims contradict each other. */
import { isCounted } from './is-counted.ts';
import type { CardClaim } from './statements.ts';

/** Whether some of the claims deny what others state. They must be about the same thing. */
export function contradict(claims: readonly CardClaim[]): boolean {
  const counted = claims.filter(isCounted);
  return (
    (counted.some(({ modality }) => modality === 'DENIED') &&
      counted.some(({ modality }) => modality !== 'DENIED')) ||
    (counted.some((claim) => states(claim, 'HELD')) &&
      counted.some((claim) => states(claim, 'NOT_HELD')))
  );
}

const states = ({ predicate, stage, modality }: CardClaim, which: CardClaim['stage']) =>
  predicate === 'stage' && stage === which && modality === 'ASSERTED';

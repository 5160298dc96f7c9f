/** A claim with everything that `ClaimDocument` asks for. */
import type { ClaimQuery } from '../../generated/claim.ts';

export type WholeClaim = NonNullable<ClaimQuery['claim']>;

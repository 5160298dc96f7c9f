/** Which ids the claims of seeds mention. */
import { mentionsOf } from '../../domain/claims/mentions.ts';
import type { EntityId } from '../../domain/entities/entities.ts';
import type { SeedClaim } from './placed.ts';

/** Every id that one of these claims mentions. */
export function idsIn(claims: readonly Pick<SeedClaim, 'claim'>[]): Set<EntityId> {
  return new Set(claims.flatMap(({ claim }) => mentionsOf(claim).map(([, id]) => id)));
}

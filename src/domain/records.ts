/** What is recorded and never derived: declarations, sources and claims; the projection's only input. */
import type { Claim, Source } from './claims.ts';
import type { EntityDeclaration } from './entities.ts';

export interface Records {
  readonly entities: readonly EntityDeclaration[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

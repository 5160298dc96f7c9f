/** What is recorded and never derived: declarations, sources and claims; the projection's only input. */
import type { Claim, Source } from './claims.ts';
import type { EntityDeclaration } from '../entities/entities.ts';

export interface Records {
  readonly entities: readonly EntityDeclaration[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/**
 * Records that need not fit memory: each list is read once, in order, entities and sources before
 * claims. Of entities and sources a load keeps ids and types; claims it forgets as it goes.
 * {@link Records} are one, too.
 */
export interface RecordStream {
  readonly entities: Iterable<EntityDeclaration> | AsyncIterable<EntityDeclaration>;
  readonly sources: Iterable<Source> | AsyncIterable<Source>;
  readonly claims: Iterable<Claim> | AsyncIterable<Claim>;
}

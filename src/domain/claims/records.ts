/** What is recorded and never derived: declarations, sources and claims. The projection has no other input. */
import type { Claim, Source } from './claims.ts';
import type { EntityDeclaration } from '../entities/entities.ts';

export interface Records {
  readonly entities: readonly EntityDeclaration[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/**
 * Records that need not fit into memory. Each list is read once and in order: first entities, then
 * sources, then claims. A load keeps ids only. {@link Records} are such a stream, too.
 */
export interface RecordStream {
  readonly entities: Iterable<EntityDeclaration> | AsyncIterable<EntityDeclaration>;
  readonly sources: Iterable<Source> | AsyncIterable<Source>;
  readonly claims: Iterable<Claim> | AsyncIterable<Claim>;
}

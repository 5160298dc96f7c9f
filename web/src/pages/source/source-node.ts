/** The source that `SourceDocument` asks for. */
import type { SourceQuery } from '../../generated/source.ts';

export type SourceNode = Extract<
  NonNullable<SourceQuery['node']>,
  { readonly __typename: 'Source' }
>;

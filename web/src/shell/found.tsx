/** Shows an entity on its page. An unknown id gets a notice; a merged entity or one of another type, a redirect. */
import type { ReactNode } from 'react';
import { Redirect, useSearchParams } from 'wouter';
import { keeping } from '../address/address.ts';
import { entityPath, type Reference } from '../address/entity-path.ts';
import { UnknownId } from './unknown.tsx';

interface FoundProps<Node extends Reference, Type extends Node['__typename']> {
  /** Id in the address. */
  readonly id: string;
  /** What `node(id)` answered. */
  readonly node: Node | null;
  /** The types that the page can show. */
  readonly types: readonly Type[];
  readonly children: (node: Extract<Node, { readonly __typename: Type }>) => ReactNode;
}

export function Found<Node extends Reference, Type extends Node['__typename']>({
  id,
  node,
  types,
  children,
}: FoundProps<Node, Type>) {
  const [parameters] = useSearchParams();
  if (node === null) return <UnknownId id={id} />;
  if (node.key !== id || !isOf(node, types)) {
    return <Redirect replace to={keeping(parameters, entityPath(node))} />;
  }
  return children(node);
}

function isOf<Node extends Reference, Type extends Node['__typename']>(
  node: Node,
  types: readonly Type[],
): node is Extract<Node, { readonly __typename: Type }> {
  return types.some((type) => type === node.__typename);
}

/** Shows an entity on its page. An unknown id or one of another kind gets a notice; a merged one, or an event under the address of another event, a redirect. */
import type { ReactNode } from 'react';
import { Redirect, useLocation, useSearchParams } from 'wouter';
import { keeping } from '../address/address.ts';
import { isEmbed, pathOfPage } from '../address/embed-path.ts';
import { entityPath, type Reference } from '../address/entity-path.ts';
import { OtherKind, UnknownId } from './unknown.tsx';

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
  const [path] = useLocation();
  if (node === null) return <UnknownId id={id} />;
  // A person at the address of a meeting is a wrong address: a silent redirect would look as if it had been right.
  if (!isOf(node, types)) return <OtherKind node={node} />;
  const [, folder] = pathOfPage(path).split('/');
  if (node.key !== id || !entityPath(node).startsWith(`/${folder}/`)) {
    const frame = isEmbed(path) ? '/embed' : '';
    return <Redirect replace to={frame + keeping(parameters, entityPath(node))} />;
  }
  return children(node);
}

function isOf<Node extends Reference, Type extends Node['__typename']>(
  node: Node,
  types: readonly Type[],
): node is Extract<Node, { readonly __typename: Type }> {
  return types.some((type) => type === node.__typename);
}

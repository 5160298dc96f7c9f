/** A link to the page of an entity, with its name. */
import { entityPath, type Reference } from '../address/entity-path.ts';
import { Go } from '../address/go.tsx';
import { Name } from './name.tsx';

export interface NamedReference extends Reference {
  readonly name: string;
}

export function EntityLink({ to }: { readonly to: NamedReference }) {
  return (
    <Go to={entityPath(to)}>
      <Name>{to.name}</Name>
    </Go>
  );
}

/** Several links, separated by commas. */
export function EntityLinks({ to }: { readonly to: readonly NamedReference[] }) {
  return to.map((entity, index) => (
    <span key={entity.key}>
      {index > 0 && ', '}
      <EntityLink to={entity} />
    </span>
  ));
}

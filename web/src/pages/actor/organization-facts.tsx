/** What an organization is for, where it belongs and what it is part of. */
import { useWords } from '../../language/language.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { Ties } from '../ties.tsx';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';

export function OrganizationFacts({
  organization,
}: {
  readonly organization: Extract<ActorNode, { readonly __typename: 'Organization' }>;
}) {
  const say = useWords(actorWords);
  const { purpose, orientation, country, wholes } = organization;
  if (purpose === null && orientation === null && country === null && wholes.length === 0)
    return null;
  return (
    <dl className="facts">
      {purpose !== null && (
        <div>
          <dt>{say('purpose')}</dt>
          <dd>
            <Name>{purpose}</Name>
          </dd>
        </div>
      )}
      {orientation !== null && (
        <div>
          <dt>{say('orientation')}</dt>
          <dd>
            <Name>{orientation}</Name>
          </dd>
        </div>
      )}
      {country !== null && (
        <div>
          <dt>{say('country')}</dt>
          <dd>
            <EntityLink to={country} />
          </dd>
        </div>
      )}
      <Ties name={say('parent')} edges={wholes} total={wholes.length} />
    </dl>
  );
}

/** What an actor is a member of. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import { SupportBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { Terms } from '../../words/when.tsx';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';

export function ActorMemberships({ actor }: { readonly actor: ActorNode }) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const { edges, totalCount } = actor.memberships;
  return (
    <Section
      id="memberships"
      title={say('memberships')}
      nothing={edges.length === 0 ? sayHead('noneRecorded') : null}
    >
      <ul>
        {edges.map((edge) => (
          <li key={edge.node.key}>
            <EntityLink to={edge.node} /> · <Terms of={edge.parts} />{' '}
            <SupportBadge support={edge.support} />{' '}
            <EvidenceButton of={edge.evidence} about={edge.node.name} beyond={edge.node} />
          </li>
        ))}
      </ul>
      {totalCount > edges.length && (
        <p className="quiet">{say('firstOf', { shown: edges.length, total: totalCount })}</p>
      )}
    </Section>
  );
}

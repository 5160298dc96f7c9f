/** What an actor is a member of. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorMembershipsDocument } from '../../generated/actor.ts';
import { useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { SupportBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { Terms } from '../../words/when.tsx';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';
import { useWholeList } from './use-whole-list.ts';

export function ActorMemberships({ actor }: { readonly actor: ActorNode }) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const { edges, totalCount, asked } = useWholeList(
    ActorMembershipsDocument,
    actor.key,
    actor.memberships,
    ({ node }) => (node !== null && 'memberships' in node ? node.memberships : null),
  );
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
      {asked !== null && <LoadMore of={asked} shown={edges.length} total={totalCount} />}
    </Section>
  );
}

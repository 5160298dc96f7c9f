/** Exile, detention and the like, with their dates and who says so. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorCircumstancesDocument } from '../../generated/actor.ts';
import { useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { SupportBadge } from '../../words/badge.tsx';
import { EntityLink, EntityLinks } from '../../words/entity-link.tsx';
import { Terms } from '../../words/when.tsx';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';
import { useWholeList } from './use-whole-list.ts';

export function ActorCircumstances({ actor }: { readonly actor: ActorNode }) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const { edges, totalCount, asked } = useWholeList(
    ActorCircumstancesDocument,
    actor.key,
    actor.circumstances,
    ({ node }) => (node !== null && 'circumstances' in node ? node.circumstances : null),
  );
  return (
    <Section
      id="circumstances"
      title={say('circumstances')}
      nothing={edges.length === 0 ? sayHead('noneRecorded') : null}
    >
      <ul>
        {edges.map((edge) => (
          <li key={edge.node.key}>
            <EntityLink to={edge.node} />
            {edge.node.kind !== null && ` · ${say(`circumstance.${edge.node.kind}`)}`}
            {edge.node.places.nodes.length > 0 && (
              <>
                {' · '}
                <EntityLinks to={edge.node.places.nodes} />
              </>
            )}{' '}
            · <Terms of={edge.parts} /> <SupportBadge support={edge.support} />{' '}
            <EvidenceButton of={edge.evidence} about={edge.node.name} beyond={edge.node} />
          </li>
        ))}
      </ul>
      {asked !== null && <LoadMore of={asked} shown={edges.length} total={totalCount} />}
    </Section>
  );
}

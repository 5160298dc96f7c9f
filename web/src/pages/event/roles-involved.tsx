/** Posts that a source names at an event without naming their holders. They are shown, but no actor counts as involved. */
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import { tableWords } from '../../tables/table-words.ts';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { mandatesIn } from '../../words/mandates.tsx';
import type { EventNode } from './event-node.ts';
import { eventWords } from './event-words.ts';

export function RolesInvolved({ event }: { readonly event: EventNode }) {
  const say = useWords(eventWords);
  const sayTable = useWords(tableWords);
  const capacityInWords = useCapacity();
  const { edges, totalCount } = event.rolesInvolved;
  if (edges.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('rolesInvolved')}</h2>
      <p className="quiet">{say('rolesInvolvedNote')}</p>
      <ul>
        {edges.map(({ node, capacities, status, parts, evidence }) => (
          <li key={node.key}>
            <EntityLink to={node} />:{' '}
            {capacities.map((each) => capacityInWords(each, status)).join('; ')}{' '}
            <EventStatus type={event.__typename} status={status} />
            {mandatesIn(parts).map(({ mandate, actor }) => (
              <span key={`${mandate} ${actor.key}`}>
                {say(mandate)} <EntityLink to={actor} />{' '}
              </span>
            ))}
            <EvidenceMark of={evidence} about={node.name} beyond={node} />
          </li>
        ))}
      </ul>
      {totalCount > edges.length && (
        <p>{sayTable('shownOf', { shown: edges.length, total: totalCount })}</p>
      )}
    </section>
  );
}

/** Events at which a source names the post but not its holder. */
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import { tableWords } from '../../tables/table-words.ts';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { When } from '../../words/when.tsx';
import type { RoleNode } from './holders.tsx';
import { roleWords } from './role-words.ts';

export function RoleEvents({
  of: { edges, totalCount },
}: {
  readonly of: NonNullable<RoleNode['involvements']>;
}) {
  const say = useWords(roleWords);
  const sayTable = useWords(tableWords);
  const capacityInWords = useCapacity();
  if (edges.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('involvements')}</h2>
      <p className="quiet">{say('involvementsNote')}</p>
      <ul>
        {edges.map(({ node, capacities, status, evidence }) => (
          <li key={node.key}>
            <EntityLink to={node} />{' '}
            <EventStatus type={node.__typename} status={node.status} lapsed={node.lapsed} />{' '}
            <When date={node.date} isDisputed={node.dateDisputed} /> ·{' '}
            {capacities.map((each) => capacityInWords(each, status)).join('; ')}{' '}
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

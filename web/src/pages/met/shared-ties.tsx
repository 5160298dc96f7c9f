/** What two actors have in common besides meetings: cases, organizations, roles and events. */
import type { ReactNode } from 'react';
import { EvidenceMark, type Backing } from '../../evidence/evidence-button.tsx';
import type { MetQuery } from '../../generated/met.ts';
import { useWords } from '../../language/language.ts';
import { StageBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { When } from '../../words/when.tsx';
import { metWords } from './met-words.ts';

interface SharedTiesProps {
  readonly relationship: MetQuery['relationship'];
  readonly names: { readonly a: string; readonly b: string };
}

export function SharedTies({ relationship, names }: SharedTiesProps) {
  const say = useWords(metWords);
  const capacity = useCapacity();
  return (
    <>
      <Shared title={say('cases')} edges={relationship.cases.edges}>
        {({ node, capacitiesOfA, capacitiesOfB }) => (
          <>
            <StageBadge stage={node.stage} /> {names.a}:{' '}
            {capacitiesOfA.map((one) => capacity(one)).join(', ')} · {names.b}:{' '}
            {capacitiesOfB.map((one) => capacity(one)).join(', ')}
          </>
        )}
      </Shared>
      <Shared title={say('organizations')} edges={relationship.sharedOrganizations.edges}>
        {({ together }) => <span className="quiet">({say(`together.${together}`)})</span>}
      </Shared>
      <Shared title={say('roles')} edges={relationship.sharedRoles.edges}>
        {({ together }) => <span className="quiet">({say(`together.${together}`)})</span>}
      </Shared>
      <Shared
        title={say('events')}
        note={say('eventsNote')}
        edges={relationship.sharedEvents.edges}
      >
        {({ node, capacitiesOfA, capacitiesOfB }) => (
          <>
            <EventStatus type={node.__typename} status={node.status} lapsed={node.lapsed} />{' '}
            <When date={node.date} isDisputed={node.dateDisputed} /> · {names.a}:{' '}
            {capacitiesOfA.map((one) => capacity(one)).join(', ')} · {names.b}:{' '}
            {capacitiesOfB.map((one) => capacity(one)).join(', ')}
          </>
        )}
      </Shared>
    </>
  );
}

interface SharedEdge {
  readonly node: NamedReference;
  readonly evidence: Backing;
}

/** What the two have in common besides meetings; hidden if empty. */
function Shared<Edge extends SharedEdge>({
  title,
  note,
  edges,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly edges: readonly Edge[];
  readonly children?: (edge: Edge) => ReactNode;
}) {
  if (edges.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      {note !== undefined && <p className="quiet">{note}</p>}
      <ul>
        {edges.map((edge) => (
          <li key={edge.node.key}>
            <EntityLink to={edge.node} /> {children?.(edge)}{' '}
            <EvidenceMark of={edge.evidence} about={edge.node.name} beyond={edge.node} />
          </li>
        ))}
      </ul>
    </section>
  );
}

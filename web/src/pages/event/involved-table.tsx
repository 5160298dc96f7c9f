/** Who is involved in an event: in what capacity, with what status, for whom, in what role then, and who says so. */
import { Go } from '../../address/go.tsx';
import type { AskedPages } from '../../ask/use-answer.ts';
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import type { EventQuery } from '../../generated/event.ts';
import { useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { SupportBadge, VerdictBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { capacityWords } from '../../words/capacity-words.ts';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { mandatesIn, withMandate } from '../../words/mandates.tsx';
import { Name } from '../../words/name.tsx';
import type { EventNode, Involved } from './event-node.ts';
import { eventWords } from './event-words.ts';

export function useInvolvedColumns(
  event: EventNode,
  involved: readonly Involved[],
): readonly Column<Involved>[] {
  const say = useWords(eventWords);
  const sayCapacity = useWords(capacityWords);
  const capacityInWords = useCapacity();
  const type = event.__typename;
  const format = type === 'Meeting' ? event.format : null;
  return [
    {
      key: 'actor',
      header: say('actor'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    { key: 'actor_id', header: '', value: ({ node }) => node.key, isShown: false },
    {
      key: 'capacity',
      header: say('capacity'),
      value: ({ capacities }) => capacities.join('; '),
      cell: ({ capacities, status }) =>
        capacities.map((each) => capacityInWords(each, status, format)).join('; '),
    },
    {
      key: 'status',
      header: say('ownStatus'),
      value: ({ status }) => status,
      cell: ({ status }) => <EventStatus type={type} status={status} />,
    },
    {
      key: 'verdict',
      header: say('verdict'),
      value: ({ verdict }) => verdict,
      isShown: involved.some(({ verdict }) => verdict !== null),
      cell: ({ verdict }) => verdict !== null && <VerdictBadge verdict={verdict} />,
    },
    {
      key: 'on_behalf_of',
      header: say('forWhom'),
      value: ({ parts }) => namesOf(withMandate(parts, 'onBehalfOf')),
      isShown: involved.some(({ parts }) => mandatesIn(parts).length > 0),
      cell: ({ parts }) =>
        mandatesIn(parts).length > 0 && (
          <ul className="plain">
            {mandatesIn(parts).map(({ mandate, actor }) => (
              <li key={`${mandate} ${actor.key}`}>
                {say(mandate)} <EntityLink to={actor} />
              </li>
            ))}
          </ul>
        ),
    },
    ...(['representedBy', 'insteadOf', 'accompanying'] as const).map((mandate) => ({
      key: mandate.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      header: '',
      value: ({ parts }: Involved) => namesOf(withMandate(parts, mandate)),
      isShown: false,
    })),
    {
      key: 'roles_then',
      header: say('roles'),
      value: ({ rolesThen }) => rolesThen.map(({ role }) => role.name).join('; '),
      cell: ({ rolesThen }) =>
        rolesThen.length > 0 && (
          <ul className="plain">
            {rolesThen.map(({ role, basis, support }) => (
              <li key={role.key}>
                <EntityLink to={role} />{' '}
                <span className="quiet">({sayCapacity(`basis.${basis}`)})</span>{' '}
                <SupportBadge support={support} />
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => <EvidenceMark of={evidence} about={node.name} beyond={node} />,
    },
    {
      key: 'statements',
      header: '',
      value: ({ evidence }) => evidence.statementCount,
      isShown: false,
    },
    {
      key: 'sources',
      header: '',
      value: ({ evidence }) => evidence.sourceCount,
      isShown: false,
    },
  ];
}

const namesOf = (actors: readonly NamedReference[]) => actors.map(({ name }) => name).join('; ');

interface InvolvedTableProps {
  readonly columns: readonly Column<Involved>[];
  readonly involved: readonly Involved[];
  readonly event: EventNode;
  readonly asked: AskedPages<EventQuery>;
}

export function InvolvedTable({ columns, involved, event, asked }: InvolvedTableProps) {
  const say = useWords(eventWords);
  if (involved.length === 0) {
    return (
      <section className="section">
        <h2>{say('involved')}</h2>
        <p>{say('nobody')}</p>
      </section>
    );
  }
  return (
    <section className="section">
      <h2>{say('involved')}</h2>
      <p className="quiet">{say('involvedNote')}</p>
      <RecordTable
        caption={say('involved')}
        columns={columns}
        rows={involved}
        keyOf={({ node }) => node.key}
      />
      <LoadMore of={asked} shown={involved.length} total={event.involved.totalCount} />
      {event.__typename === 'Meeting' && <PairLink involved={involved} />}
    </section>
  );
}

/** A link to whether the two met, since most readers ask this. Shown if exactly two are involved. */
function PairLink({ involved }: { readonly involved: readonly Involved[] }) {
  const say = useWords(eventWords);
  const actors = [...new Map(involved.map(({ node }) => [node.key, node])).values()];
  const [a, b, third] = actors;
  if (a === undefined || b === undefined || third !== undefined) return null;
  return (
    <p>
      <Go to={`/met?${new URLSearchParams({ a: a.key, b: b.key })}`}>
        <Name>{say('pair', { a: a.name, b: b.name })}</Name>
      </Go>
    </p>
  );
}

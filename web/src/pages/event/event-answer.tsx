/** An event: what is known about it, since when, who is involved, and every claim behind it. */
import '../record.css';
import { entityPath } from '../../address/entity-path.ts';
import type { AskedPages } from '../../ask/use-answer.ts';
import { ClaimsAbout } from '../../evidence/claims-about.tsx';
import { EvidenceButton, EvidenceMark } from '../../evidence/evidence-button.tsx';
import type { EventQuery } from '../../generated/event.ts';
import { useWords } from '../../language/language.ts';
import { Columns } from '../../shell/columns.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { tableWords } from '../../tables/table-words.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { SupportBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { Name } from '../../words/name.tsx';
import { TypeName } from '../../words/type-name.tsx';
import { When } from '../../words/when.tsx';
import { PossiblySame } from '../possibly-same.tsx';
import { cautionOn } from './caution.ts';
import { EventFacts } from './event-facts.tsx';
import type { EventNode, Involved } from './event-node.ts';
import { eventWords } from './event-words.ts';
import { InvolvedTable, useInvolvedColumns } from './involved-table.tsx';
import { RolesInvolved } from './roles-involved.tsx';
import { StatusHistory } from './status-history.tsx';

interface EventAnswerProps {
  readonly event: EventNode;
  /** All those loaded so far. */
  readonly involved: readonly Involved[];
  readonly asked: AskedPages<EventQuery>;
}

export function EventAnswer({ event, involved, asked }: EventAnswerProps) {
  const say = useWords(eventWords);
  const sayTable = useWords(tableWords);
  const columns = useInvolvedColumns(event, involved);
  const caution = cautionOn(event, say);
  const { parts } = event;
  return (
    <>
      <PageHead title={event.name} over={<TypeName type={event.__typename} />}>
        <p className="row">
          <EventStatus type={event.__typename} status={event.status} lapsed={event.lapsed} />
          <EvidenceButton of={event.evidence} about={event.name} whole={event.key} />
        </p>
        {caution !== null && <p className="caution">{caution}</p>}
      </PageHead>
      <Columns isContextFirst context={<EventFacts event={event} />}>
        {event.__typename === 'Statement' && event.demands.length > 0 && (
          <section className="section">
            <h2>{say('demands')}</h2>
            <ul>
              {event.demands.map(({ text, of, evidence }) => (
                <li key={`${of?.key} ${text}`}>
                  <Name>{text}</Name>{' '}
                  {of !== null && (
                    <>
                      ({say('demandOf')} <EntityLink to={of} />){' '}
                    </>
                  )}
                  <EvidenceMark of={evidence} about={text} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <InvolvedTable columns={columns} involved={involved} event={event} asked={asked} />
        <RolesInvolved event={event} />
        {parts !== null && parts.edges.length > 0 && (
          <section className="section">
            <h2>{say('parts')}</h2>
            <ul>
              {parts.edges.map(({ node, support, evidence }) => (
                <li key={node.key}>
                  <EntityLink to={node} />{' '}
                  <EventStatus type={node.__typename} status={node.status} lapsed={node.lapsed} />{' '}
                  <When date={node.date} /> <SupportBadge support={support} />{' '}
                  {evidence !== null && (
                    <EvidenceMark of={evidence} about={node.name} beyond={node} />
                  )}
                </li>
              ))}
            </ul>
            {parts.totalCount > parts.edges.length && (
              <p>
                {sayTable('shownOf', {
                  shown: parts.edges.length,
                  total: parts.totalCount,
                })}
              </p>
            )}
          </section>
        )}
        {event.statusHistory.length > 0 && (
          <StatusHistory type={event.__typename} steps={event.statusHistory} />
        )}
        <PossiblySame of={event.possiblySameAs} />
        <ClaimsAbout id={event.key} />
      </Columns>
      <TakeAway
        title={event.name}
        question={asked.question}
        data={asked.pages}
        table={{ columns, rows: involved }}
        scope={{ event: event.key }}
        embed={`/embed${entityPath(event)}`}
      />
    </>
  );
}

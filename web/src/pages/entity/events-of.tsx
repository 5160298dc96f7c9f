/** Events at a place or about a topic, newest first, page by page. */
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { EventsOfDocument, type EventsOfQuery } from '../../generated/entity.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { When } from '../../words/when.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { entityWords } from './entity-words.ts';

type EventRow = EventsOfQuery['events']['nodes'][number];

interface EventsOfProps {
  readonly filter: { readonly places: readonly [string] } | { readonly topics: readonly [string] };
}

export function EventsOf({ filter }: EventsOfProps) {
  const say = useWords(entityWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    EventsOfDocument,
    { filter, knownBy, language },
    ({ events }) => events.pageInfo,
  );
  const columns: readonly Column<EventRow>[] = [
    {
      key: 'event',
      header: say('event'),
      value: ({ name }) => name,
      cell: (event) => <EntityLink to={event} />,
    },
    {
      key: 'date',
      header: say('date'),
      value: ({ date }) => date?.edtf ?? null,
      cell: ({ date, dateDisputed }) => <When date={date} isDisputed={dateDisputed} />,
    },
    {
      key: 'status',
      header: say('status'),
      value: ({ status }) => status,
      cell: ({ __typename, status, lapsed }) => (
        <EventStatus type={__typename} status={status} lapsed={lapsed} />
      ),
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: (event) => <EvidenceMark of={event.evidence} about={event.name} whole={event.key} />,
    },
  ];
  const title = say('places' in filter ? 'eventsAt' : 'eventsAbout');
  return (
    <section className="section">
      <h2>{title}</h2>
      <p className="quiet">{say('eventsNote')}</p>
      <Answer of={asked}>
        {({ events: { totalCount } }) => {
          const rows = asked.pages.flatMap(({ events }) => events.nodes);
          return rows.length === 0 ? (
            <p>{say('noEvents')}</p>
          ) : (
            <>
              <RecordTable caption={title} columns={columns} rows={rows} keyOf={({ key }) => key} />
              <LoadMore of={asked} shown={rows.length} total={totalCount} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}

/** Events an actor is involved in, page by page: the status of the event and of the actor's own part. */
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages, type AskedPages } from '../../ask/use-answer.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorEventsDocument, type ActorEventsQuery } from '../../generated/actor-lists.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { VerdictBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { MANDATES, mandatesIn, withMandate } from '../../words/mandates.tsx';
import { typeWords } from '../../words/type-words.ts';
import { When } from '../../words/when.tsx';
import { actorWords } from './actor-words.ts';
import { EventsByYear } from './events-by-year.tsx';
import { EventsFilter } from './events-filter.tsx';
import { EventsOfPeriod } from './events-of-period.tsx';
import { eventsWords } from './events-words.ts';
import { headWords } from './head-words.ts';
import { MeetingsWith } from './meetings-with.tsx';
import { Section } from './section.tsx';
import { useActorYears } from './use-actor-years.ts';
import { useEventsOrder, useEventsQuestion, useOther } from './use-events-question.ts';

type EventsOfActor = NonNullable<
  Extract<NonNullable<ActorEventsQuery['node']>, { readonly involvements: unknown }>['involvements']
>;
type Involvement = EventsOfActor['edges'][number];

const listOf = ({ node }: ActorEventsQuery): EventsOfActor | null =>
  node !== null && 'involvements' in node ? node.involvements : null;

/** The events that the address asks for. */
export function useActorEvents(id: string): AskedPages<ActorEventsQuery> {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const { within: filter } = useEventsQuestion();
  const [orderBy] = useEventsOrder();
  return usePages(
    ActorEventsDocument,
    { id: idOn(id, knownBy), filter, orderBy, language },
    (data) => listOf(data)?.pageInfo,
  );
}

export const involvementsOf = (asked: AskedPages<ActorEventsQuery>): readonly Involvement[] =>
  asked.pages.flatMap((page) => listOf(page)?.edges ?? []);

interface ActorEventsProps {
  readonly actor: NamedReference;
  readonly asked: AskedPages<ActorEventsQuery>;
}

/** Above so many events, they can be narrowed, and are counted by year. */
const MANY = 12;

export function ActorEvents({ actor, asked }: ActorEventsProps) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const years = useActorYears(actor.key).answered?.data.histogram;
  const { isNarrowed } = useEventsQuestion();
  const [other] = useOther();
  const isMany = isNarrowed || (years !== undefined && years.total > MANY);
  return (
    <Section
      id="events"
      title={say('events')}
      nothing={years?.total === 0 ? sayHead('noneRecorded') : null}
    >
      <p className="quiet">{say('eventsNote')}</p>
      {isMany && (
        <>
          <EventsByYear id={actor.key} />
          <EventsFilter actor={actor} />
        </>
      )}
      {other === null ? (
        <EventsList actor={actor} asked={asked} />
      ) : (
        <MeetingsWith actor={actor} other={other} />
      )}
    </Section>
  );
}

function EventsList({ actor, asked }: ActorEventsProps) {
  const say = useWords(actorWords);
  const sayEvents = useWords(eventsWords);
  const columns = useEventColumns(actor);
  const rows = involvementsOf(asked);
  return (
    <Answer of={asked}>
      {(data) => {
        const total = listOf(data)?.totalCount ?? rows.length;
        return (
          <>
            <EventsOfPeriod id={actor.key} listed={total} />
            {rows.length === 0 ? (
              <p>{sayEvents('noneLeft')}</p>
            ) : (
              <>
                <RecordTable
                  caption={say('events')}
                  columns={columns}
                  rows={rows}
                  keyOf={({ node }) => node.key}
                />
                <LoadMore of={asked} shown={rows.length} total={total} />
              </>
            )}
          </>
        );
      }}
    </Answer>
  );
}

/** Columns of the table and of the file. */
export function useEventColumns(actor: NamedReference): readonly Column<Involvement>[] {
  const say = useWords(actorWords);
  const sayType = useWords(typeWords);
  const capacityInWords = useCapacity();
  return [
    {
      key: 'event',
      header: say('event'),
      value: ({ node }) => node.name,
      cell: ({ node }) => (
        <>
          <EntityLink to={node} />
          <br />
          <span className="quiet">{sayType(`type.${node.__typename}`)}</span>
        </>
      ),
    },
    { key: 'event_id', header: '', value: ({ node }) => node.key, isShown: false },
    {
      key: 'type',
      header: '',
      value: ({ node }) => node.__typename,
      isShown: false,
    },
    {
      key: 'date_edtf',
      header: say('date'),
      value: ({ node }) => node.date?.edtf ?? null,
      cell: ({ node }) => <When date={node.date} isDisputed={node.dateDisputed} />,
    },
    {
      key: 'date_as_written',
      header: '',
      value: ({ node }) => node.date?.asWritten ?? null,
      isShown: false,
    },
    {
      key: 'capacity',
      header: say('part', { name: actor.name }),
      value: ({ capacities }) => capacities.join('; '),
      cell: ({ node, capacities, status, parts }) => (
        <>
          {capacities
            .map((each) => capacityInWords(each, status, 'format' in node ? node.format : null))
            .join('; ')}{' '}
          <EventStatus type={node.__typename} status={status} />
          {mandatesIn(parts).map(({ mandate, actor }) => (
            <span key={`${mandate} ${actor.key}`}>
              {' '}
              {say(mandate)} <EntityLink to={actor} />
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'verdict',
      header: say('verdictThere'),
      value: ({ verdict }) => verdict,
      cell: ({ verdict }) => verdict !== null && <VerdictBadge verdict={verdict} />,
    },
    { key: 'part_status', header: '', value: ({ status }) => status, isShown: false },
    ...MANDATES.map((mandate) => ({
      key: mandate.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      header: '',
      value: ({ parts }: Involvement) =>
        withMandate(parts, mandate)
          .map(({ key }) => key)
          .join('; '),
      isShown: false,
    })),
    {
      key: 'event_status',
      header: say('stands'),
      value: ({ node }) => node.status,
      cell: ({ node }) => (
        <EventStatus type={node.__typename} status={node.status} lapsed={node.lapsed} />
      ),
    },
    { key: 'lapsed', header: '', value: ({ node }) => String(node.lapsed), isShown: false },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => (
        <EvidenceButton of={evidence} about={node.name} beyond={node} />
      ),
    },
    {
      key: 'statements',
      header: '',
      value: ({ evidence }) => evidence.statementCount,
      isShown: false,
    },
    { key: 'sources', header: '', value: ({ evidence }) => evidence.sourceCount, isShown: false },
  ];
}

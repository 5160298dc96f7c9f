/** The meetings of an actor with one other: the verdict on the two in each, not on anybody who was there. */
import { useKnownBy } from '../../address/address.ts';
import { pairPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useVerdicts } from '../../fields/verdicts-field.tsx';
import {
  ActorMeetingsWithDocument,
  type ActorMeetingsWithQuery,
  type EventFilter,
} from '../../generated/actor-years.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { LapsedBadge, VerdictBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { When } from '../../words/when.tsx';
import { actorWords } from './actor-words.ts';
import { MeetingsOfPeriod } from './events-of-period.tsx';
import { eventsWords } from './events-words.ts';
import { useEventsQuestion } from './use-events-question.ts';

type Pair = ActorMeetingsWithQuery['whoMet']['edges'][number];
type PairMeeting = Pair['meetings']['edges'][number];

interface MeetingsWithProps {
  readonly actor: NamedReference;
  /** Id of the other. */
  readonly other: string;
}

export function MeetingsWith({ actor, other }: MeetingsWithProps) {
  const say = useWords(eventsWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const [verdicts] = useVerdicts();
  const { within, possible } = useEventsQuestion();
  const filterOf = ({ during }: Pick<EventFilter, 'during'>) => ({
    ...(verdicts.length > 0 && { verdicts }),
    ...(during && { during }),
  });
  const asked = usePages(
    ActorMeetingsWithDocument,
    {
      id: actor.key,
      other,
      filter: filterOf(within),
      knownBy,
      language,
    },
    ({ whoMet }) => whoMet.edges[0]?.meetings.pageInfo,
  );
  return (
    <Answer of={asked}>
      {({ whoMet: { edges } }) => {
        const [pair] = edges;
        const meetings = asked.pages.flatMap((page) => page.whoMet.edges[0]?.meetings.edges ?? []);
        return (
          <>
            {pair !== undefined && (
              <p>
                {say('withNote')}{' '}
                <Go to={pairPath(actor.key, pair.node.key)}>
                  <Name>{say('withPage', { a: actor.name, b: pair.node.name })}</Name>
                </Go>
              </p>
            )}
            <MeetingsOfPeriod
              id={actor.key}
              other={other}
              filter={filterOf(possible ?? {})}
              listed={pair?.meetings.totalCount ?? 0}
            />
            {pair === undefined || meetings.length === 0 ? (
              <p>{say('noneWith')}</p>
            ) : (
              <>
                <Meetings actor={actor} other={pair.node} meetings={meetings} />
                <LoadMore of={asked} shown={meetings.length} total={pair.meetings.totalCount} />
              </>
            )}
          </>
        );
      }}
    </Answer>
  );
}

interface MeetingsProps {
  readonly actor: NamedReference;
  readonly other: NamedReference;
  readonly meetings: readonly PairMeeting[];
}

function Meetings({ actor, other, meetings }: MeetingsProps) {
  const say = useWords(actorWords);
  const sayEvents = useWords(eventsWords);
  const capacity = useCapacity();
  const part = ({ capacities, status }: PairMeeting['own'], format: PairMeeting['format']) =>
    capacities.map((each) => capacity(each, status, format)).join('; ');
  const columns: readonly Column<PairMeeting>[] = [
    {
      key: 'event',
      header: say('event'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    {
      key: 'date_edtf',
      header: say('date'),
      value: ({ date }) => date?.edtf ?? null,
      cell: ({ date, dateDisputed }) => <When date={date} isDisputed={dateDisputed} />,
    },
    {
      key: 'verdict',
      header: sayEvents('verdictOfTwo'),
      value: ({ verdict }) => verdict,
      cell: ({ verdict, lapsed }) => (
        <>
          <VerdictBadge verdict={verdict} /> {lapsed && <LapsedBadge />}
        </>
      ),
    },
    {
      key: 'capacity',
      header: say('part', { name: actor.name }),
      value: ({ own, format }) => part(own, format),
    },
    {
      key: 'capacity_of_other',
      header: say('part', { name: other.name }),
      value: ({ counterpart, format }) => part(counterpart, format),
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => (
        <EvidenceButton of={evidence} about={node.name} beyond={node} />
      ),
    },
  ];
  return (
    <RecordTable
      caption={sayEvents('other')}
      columns={columns}
      rows={meetings}
      keyOf={({ node }) => node.key}
    />
  );
}

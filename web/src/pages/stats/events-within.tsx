/** The events that one bar counts, each with its status, its date and its evidence. */
import { useKnownBy, useParameter } from '../../address/address.ts';
import { Go } from '../../address/go.tsx';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { usePeriod } from '../../fields/period-fields.tsx';
import { useVerdicts } from '../../fields/verdicts-field.tsx';
import { EventsWithinDocument } from '../../generated/events-within.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { When } from '../../words/when.tsx';
import { useEventTypes, useHistogramActors } from './histogram-question.tsx';
import { statsWords } from './stats-words.ts';

interface EventsWithinProps {
  readonly bucket: { readonly start: string; readonly end: string };
  readonly when: string;
}

export function EventsWithin({ bucket, when }: EventsWithinProps) {
  const say = useWords(statsWords);
  const [actors] = useHistogramActors();
  const [types] = useEventTypes();
  const [verdicts] = useVerdicts();
  const [, choose] = useParameter('bucket');
  const timeline = new URLSearchParams({
    actors: actors.slice(0, 20).join(','),
    kinds: types.join(','),
    verdicts: verdicts.join(','),
    since: bucket.start,
    until: bucket.end,
  });
  return (
    <section className="card" aria-label={say('within', { when })}>
      <h3>{say('within', { when })}</h3>
      {/* A list of events takes actors that all were involved, and the verdict of any pair; a bar counts
          events of any of the actors, by the verdict that these have. */}
      {actors.length > 1 || (actors.length === 1 && verdicts.length > 0) ? (
        <p>
          <Go to={`/timeline?${timeline}`}>{say('timelineOf', { when })}</Go>
        </p>
      ) : (
        <List bucket={bucket} involved={actors} />
      )}
      <button type="button" onClick={() => choose(null)}>
        {say('close')}
      </button>
    </section>
  );
}

interface ListProps {
  readonly bucket: EventsWithinProps['bucket'];
  readonly involved: readonly string[];
}

function List({ bucket, involved }: ListProps) {
  const knownBy = useKnownBy();
  const language = useLanguage();
  const [types] = useEventTypes();
  const [verdicts] = useVerdicts();
  const during = usePeriod();
  const asked = usePages(
    EventsWithinDocument,
    {
      types,
      filter: {
        // Only events that certainly lie in these days, as in the bar.
        during: { ...within(bucket, during), match: 'CERTAIN' },
        ...(involved.length > 0 && { involved: { all: involved } }),
        ...(verdicts.length > 0 && { verdicts }),
      },
      knownBy,
      language,
    },
    ({ events }) => events.pageInfo,
  );
  return (
    <Answer of={asked}>
      {({ events: { totalCount } }) => {
        const events = asked.pages.flatMap((page) => page.events.nodes);
        return (
          <>
            <ul>
              {events.map((event) => (
                <li key={event.key}>
                  <EntityLink to={event} />{' '}
                  <EventStatus
                    type={event.__typename}
                    status={event.status}
                    lapsed={event.lapsed}
                  />{' '}
                  <When date={event.date} isDisputed={event.dateDisputed} />{' '}
                  <EvidenceMark of={event.evidence} about={event.name} whole={event.key} />
                </li>
              ))}
            </ul>
            <LoadMore of={asked} shown={events.length} total={totalCount} />
          </>
        );
      }}
    </Answer>
  );
}

/** The days that lie both in the bar and in the period asked for. */
function within(
  { start, end }: EventsWithinProps['bucket'],
  period: { readonly since?: string; readonly until?: string } | null,
) {
  const { since = start, until = end } = period ?? {};
  return { since: since > start ? since : start, until: until < end ? until : end };
}

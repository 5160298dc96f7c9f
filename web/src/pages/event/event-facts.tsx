/** What is known about an event, one fact per line: its date and how it is known, form, place, topics, what it is part of. */
import { DatesTold } from '../../evidence/dates-told.tsx';
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { FactEvidence } from '../../evidence/fact-evidence.tsx';
import { useWords, type Say } from '../../language/language.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { Name } from '../../words/name.tsx';
import { When } from '../../words/when.tsx';
import { Fact } from '../fact.tsx';
import { Ties } from '../ties.tsx';
import type { EventNode } from './event-node.ts';
import { eventWords } from './event-words.ts';

function timesInWords(
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number | null },
  say: Say<(typeof eventWords)['en']>,
): string {
  if (atMost === null) return say('timesAtLeast', { atLeast });
  return atMost === atLeast
    ? say('timesExactly', { atLeast })
    : say('timesBetween', { atLeast, atMost });
}

export function EventFacts({ event }: { readonly event: EventNode }) {
  const say = useWords(eventWords);
  const { key: id, date, dates, description, wholes, places, topics } = event;
  const [only, ...others] = dates;
  return (
    <dl className="facts">
      <Fact name={say('date')}>
        <When date={date} isDisputed={event.dateDisputed} />{' '}
        {date !== null && date.basis === 'STATED' && date.asWritten !== null && (
          <span className="quiet">
            (<Name>{say('asWritten', { text: date.asWritten })}</Name>){' '}
          </span>
        )}
        {only !== undefined && others.length === 0 && (
          <EvidenceMark of={only.evidence} about={say('date')} />
        )}
        {typeof date?.how === 'string' && (
          <p className="quiet">
            <Name>{say('computed', { how: date.how })}</Name>
          </p>
        )}
        {others.length > 0 && (
          <>
            <p className="quiet">{say('datesTold')}</p>
            <DatesTold of={dates} about={event.name} />
          </>
        )}
      </Fact>
      {event.__typename === 'Meeting' && (
        <Fact name={say('form')}>
          {say(`form.${event.format}`)}{' '}
          {event.format !== 'UNKNOWN' && (
            <FactEvidence id={id} predicate="format" about={say('form')} />
          )}
          <p className="quiet">{say('formNote')}</p>
        </Fact>
      )}
      {event.__typename === 'Meeting' && event.times !== null && (
        <Fact name={say('times')}>
          {timesInWords(event.times, say)}{' '}
          <FactEvidence id={id} predicate="property" which="times" about={say('times')} />
        </Fact>
      )}
      {event.__typename === 'Statement' && event.kind !== null && (
        <Fact name={say('kind')}>
          {say(`kind.${event.kind}`)}{' '}
          <FactEvidence id={id} predicate="property" which="kind" about={say('kind')} />
        </Fact>
      )}
      {description !== null && (
        <Fact name={say('description')}>
          <Name>{description}</Name>{' '}
          <FactEvidence id={id} predicate="description" about={say('description')} />
        </Fact>
      )}
      <Entered of={event.evidence.claims.nodes} />
      <Ties
        name={say('partOf')}
        edges={wholes}
        total={wholes.length}
        beside={(node) =>
          'status' in node && (
            <EventStatus type={node.__typename} status={node.status} lapsed={node.lapsed} />
          )
        }
      />
      <Ties name={say('places')} edges={places.edges} total={places.totalCount} />
      <Ties name={say('topics')} edges={topics.edges} total={topics.totalCount} />
    </dl>
  );
}

/** The rows or records of a register that tell of the event. A paragraph of an article is shown with what it says. */
function Entered({ of: claims }: { readonly of: EventNode['evidence']['claims']['nodes'] }) {
  const say = useWords(eventWords);
  const seen = new Set<string>();
  const rows = claims.flatMap(({ place, source }) => {
    const key = `${source.key} ${place?.number}`;
    if (place === null || place.kind === 'PARAGRAPH' || seen.has(key)) return [];
    seen.add(key);
    return [{ key, kind: place.kind, number: place.number, source }];
  });
  if (rows.length === 0) return null;
  return (
    <Fact name={say('entered')}>
      <ul className="plain">
        {rows.map(({ key, kind, number, source }) => (
          <li key={key}>
            {say(`entered.${kind}`, { number })} <EntityLink to={source} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

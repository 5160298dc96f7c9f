/** What is known of an event, one fact a line: its date and how it is known, form, place, topics, what it is part of. */
import { FactEvidence } from '../../evidence/fact-evidence.tsx';
import { useWords } from '../../language/language.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { When } from '../../words/when.tsx';
import { Fact } from '../fact.tsx';
import { Ties } from '../ties.tsx';
import type { EventNode } from './event-page.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { eventWords } from './event-words.ts';

export function EventFacts({ event }: { readonly event: EventNode }) {
  const say = useWords(eventWords);
  const { id, date, description, partOf, places, topics } = event;
  const evidence = (predicate: 'date' | 'description' | 'property' | 'partOf', about: string) => (
    <FactEvidence id={id} predicate={predicate} about={about} />
  );
  return (
    <dl className="facts">
      <Fact name={say('date')}>
        <When date={date} />{' '}
        {date !== null && date.basis === 'STATED' && date.asWritten !== null && (
          <span className="quiet">
            (<Name>{say('asWritten', { text: date.asWritten })}</Name>){' '}
          </span>
        )}
        {date !== null && date.basis !== 'INHERITED' && evidence('date', say('date'))}
        {typeof date?.how === 'string' && (
          <p className="quiet">
            <Name>{say('computed', { how: date.how })}</Name>
          </p>
        )}
      </Fact>
      {event.__typename === 'Meeting' && (
        <Fact name={say('form')}>
          {say(`form.${event.format}`)}{' '}
          {event.format !== 'UNKNOWN' && (
            <FactEvidence id={id} predicate="property" which="format" about={say('form')} />
          )}
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
          <Name>{description}</Name> {evidence('description', say('description'))}
        </Fact>
      )}
      {partOf !== null && (
        <Fact name={say('partOf')}>
          <EntityLink to={partOf} />{' '}
          <EventStatus type={partOf.__typename} status={partOf.status} lapsed={partOf.lapsed} />{' '}
          {evidence('partOf', say('partOf'))}
        </Fact>
      )}
      <Ties name={say('places')} edges={places.edges} total={places.totalCount} />
      <Ties name={say('topics')} edges={topics.edges} total={topics.totalCount} />
    </dl>
  );
}

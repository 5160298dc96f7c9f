/** `/embed/meeting/:id` and `/embed/event/:id`: where an event stands, when, and who is involved, as a card for an article. */
import '../record.css';
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { EventDocument } from '../../generated/event.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { Found } from '../../shell/found.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink, EntityLinks } from '../../words/entity-link.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { TypeName } from '../../words/type-name.tsx';
import { When } from '../../words/when.tsx';
import { EntityCard } from '../entity-card.tsx';
import { Fact } from '../fact.tsx';
import type { PageProps } from '../page-props.ts';
import { cautionOn } from './caution.ts';
import { EVENT_TYPES, type EventNode } from './event-node.ts';
import { eventWords } from './event-words.ts';

export default function EventEmbed({ id }: PageProps) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = useAnswer(EventDocument, { id: idOn(id, knownBy), language });
  return (
    <Answer of={asked}>
      {({ node }) => (
        <Found id={id} node={node} types={EVENT_TYPES}>
          {(event) => <Card event={event} />}
        </Found>
      )}
    </Answer>
  );
}

function Card({ event }: { readonly event: EventNode }) {
  const say = useWords(eventWords);
  const caution = cautionOn(event, say);
  const places = event.places.edges.filter(({ support }) => support === 'ASSERTED');
  return (
    <EntityCard
      title={event.name}
      over={<TypeName type={event.__typename} />}
      of={event}
      about={event.name}
    >
      <p className="row">
        <EventStatus type={event.__typename} status={event.status} lapsed={event.lapsed} />
        <When date={event.date} isDisputed={event.dateDisputed} />
        {places.length > 0 && (
          <span>
            <EntityLinks to={places.map(({ node }) => node)} />
          </span>
        )}
      </p>
      {caution !== null && <p className="caution">{caution}</p>}
      <dl className="facts">
        <Involved event={event} />
      </dl>
    </EntityCard>
  );
}

/** More than these are counted. */
const MOST_NAMED = 4;

function Involved({ event }: { readonly event: EventNode }) {
  const say = useWords(eventWords);
  const capacity = useCapacity();
  const { edges, totalCount } = event.involved;
  const format = event.__typename === 'Meeting' ? event.format : null;
  const named = edges.slice(0, MOST_NAMED);
  return (
    <Fact name={say('involved')}>
      {named.length === 0 && say('nobody')}
      {named.map(({ node, capacities, status }, index) => (
        <span key={node.key}>
          {index > 0 && '; '}
          <EntityLink to={node} />{' '}
          <span className="quiet">
            ({capacities.map((each) => capacity(each, status, format)).join(', ')})
          </span>
        </span>
      ))}
      {totalCount > named.length && `; ${say('others', { count: totalCount - named.length })}`}
    </Fact>
  );
}

/** Downloads of an actor's page: the chosen part, with the question that asks for exactly that part. */
import { useState } from 'react';
import { entityPath } from '../../address/entity-path.ts';
import type { AskedPages } from '../../ask/use-answer.ts';
import type { ActorEventsQuery, ActorMetQuery } from '../../generated/actor-lists.ts';
import { useWords } from '../../language/language.ts';
import type { Question } from '../../snippets/snippets.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { involvementsOf, useEventColumns } from './actor-events.tsx';
import { counterpartsOf, useMetColumns } from './actor-met.tsx';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';

const PARTS = ['met', 'events', 'profile'] as const;

interface ActorTakeAwayProps {
  readonly actor: ActorNode;
  readonly question: Question;
  readonly met: AskedPages<ActorMetQuery>;
  readonly events: AskedPages<ActorEventsQuery>;
}

export function ActorTakeAway({ actor, question, met, events }: ActorTakeAwayProps) {
  const say = useWords(actorWords);
  const [part, setPart] = useState<(typeof PARTS)[number]>('met');
  const metColumns = useMetColumns(actor);
  const eventColumns = useEventColumns(actor);
  return (
    <>
      <p className="no-print">
        <label>
          {say('take')}{' '}
          <select
            value={part}
            onChange={({ target }) => setPart(PARTS.find((one) => one === target.value) ?? 'met')}
          >
            {PARTS.map((one) => (
              <option key={one} value={one}>
                {say(`take.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      {part === 'met' && (
        <TakeAway
          title={say('met', { name: actor.name })}
          question={met.question}
          data={met.pages}
          table={{ columns: metColumns, rows: counterpartsOf(met) }}
          embed={`/embed${entityPath(actor)}`}
          scope={{ actors: [actor.key] }}
        />
      )}
      {part === 'events' && (
        <TakeAway
          title={`${actor.name}: ${say('events')}`}
          question={events.question}
          data={events.pages}
          table={{ columns: eventColumns, rows: involvementsOf(events) }}
          embed={`/embed${entityPath(actor)}`}
          scope={{ actors: [actor.key] }}
        />
      )}
      {part === 'profile' && (
        <TakeAway
          title={actor.name}
          question={question}
          data={actor}
          embed={`/embed${entityPath(actor)}`}
          scope={{ actors: [actor.key] }}
        />
      )}
    </>
  );
}

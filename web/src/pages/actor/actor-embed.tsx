/** `/embed/actor/:id`: who an actor is and how many meetings it has by verdict, as a card for an article. */
import './actor.css';
import { Answer } from '../../ask/answer.tsx';
import { useWords } from '../../language/language.ts';
import { Found } from '../../shell/found.tsx';
import { Name } from '../../words/name.tsx';
import { EntityCard } from '../entity-card.tsx';
import type { PageProps } from '../page-props.ts';
import { ACTOR_TYPES, type ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';
import { HeadRoles } from './head-roles.tsx';
import { useActor } from './use-actor.ts';
import { useTypeLine } from './use-type-line.ts';
import { VerdictStrip } from './verdict-strip.tsx';

export default function ActorEmbed({ id }: PageProps) {
  const { day, asked } = useActor(id);
  return (
    <Answer of={asked}>
      {({ node }) => (
        <Found id={id} node={node} types={ACTOR_TYPES}>
          {(actor) => <Card actor={actor} day={day} />}
        </Found>
      )}
    </Answer>
  );
}

function Card({ actor, day }: { readonly actor: ActorNode; readonly day: string }) {
  const say = useWords(actorWords);
  const typeLine = useTypeLine();
  return (
    <EntityCard
      title={actor.name}
      over={typeLine(actor)}
      of={actor}
      about={say('allAbout', { name: actor.name })}
    >
      {actor.description !== null && (
        <p>
          <Name>{actor.description}</Name>
        </p>
      )}
      <HeadRoles actor={actor} day={day} />
      <VerdictStrip actor={actor} />
    </EntityCard>
  );
}

/** `/actor/:id`: who a person, organization or group is, whom it met, and what it is involved in. Each list is a question of its own. */
import './actor.css';
import { together } from '../../ask/together.ts';
import { Found } from '../../shell/found.tsx';
import { PageAnswer } from '../../shell/page-answer.tsx';
import type { PageProps } from '../page-props.ts';
import { PossiblySame } from '../possibly-same.tsx';
import { ActorCases } from './actor-cases.tsx';
import { ActorCircumstances } from './actor-circumstances.tsx';
import { ActorEvents, useActorEvents } from './actor-events.tsx';
import { ActorHead } from './actor-head.tsx';
import { ActorMembers, ActorPosts } from './actor-members.tsx';
import { ActorMemberships } from './actor-memberships.tsx';
import { ActorMet, useActorMet } from './actor-met.tsx';
import { ActorNames } from './actor-names.tsx';
import { ActorNetwork } from './actor-network.tsx';
import { ACTOR_TYPES, type ActorNode } from './actor-node.ts';
import { ActorRoles } from './actor-roles.tsx';
import { ActorSays } from './actor-says.tsx';
import { ActorSources } from './actor-sources.tsx';
import { ActorTakeAway } from './actor-take-away.tsx';
import { ActorTimeline } from './actor-timeline.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { SectionsContext, useSectionsOf } from './sections.ts';
import { useActorYears, useOtherEvents } from './use-actor-years.ts';
import { useActor } from './use-actor.ts';

export default function ActorPage({ id }: PageProps) {
  const { day, asked } = useActor(id);
  // The counts are in the head: asked for at the same time, they do not move what is below them when they come.
  const counts = [useActorYears(id), useOtherEvents(id)];
  return (
    <PageAnswer of={together(asked, counts)}>
      {({ node }) => (
        <Found id={id} node={node} types={ACTOR_TYPES}>
          {(actor) => <Profile actor={actor} day={day} question={asked.question} />}
        </Found>
      )}
    </PageAnswer>
  );
}

interface ProfileProps {
  readonly actor: ActorNode;
  readonly day: string;
  readonly question: { readonly text: string; readonly variables: object };
}

function Profile({ actor, day, question }: ProfileProps) {
  const met = useActorMet(actor.key);
  const events = useActorEvents(actor.key);
  const hasMembers = actor.__typename !== 'Person';
  const sections = useSectionsOf(SECTIONS);
  return (
    <SectionsContext.Provider value={sections}>
      <div className="actor-page">
        <OnThisPage />
        <div className="actor-main">
          <ActorHead actor={actor} day={day} />
          <PossiblySame of={actor.possiblySameAs} />
          <ActorTimeline actor={actor} />
          <ActorMet actor={actor} asked={met} />
          <ActorEvents actor={actor} asked={events} />
          <ActorRoles actor={actor} day={day} />
          <ActorMemberships actor={actor} />
          {actor.__typename === 'Organization' && <ActorPosts actor={actor} />}
          {hasMembers && <ActorMembers actor={actor} />}
          <ActorCases actor={actor} />
          <ActorCircumstances actor={actor} />
          <ActorNetwork actor={actor} />
          <ActorSays actor={actor} />
          <ActorNames actor={actor} />
          <ActorSources actor={actor} />
          <ActorTakeAway actor={actor} question={question} met={met} events={events} />
        </div>
      </div>
    </SectionsContext.Provider>
  );
}

/** The sections in the order of the page. */
const SECTIONS = [
  'timeline',
  'met',
  'events',
  'roles',
  'memberships',
  'posts',
  'members',
  'cases',
  'circumstances',
  'network',
  'says',
  'names',
  'sources',
] as const;

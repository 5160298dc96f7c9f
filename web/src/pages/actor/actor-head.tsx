/** Who an actor is, at a glance: name, type, roles, facts, and how many meetings by verdict. */
import { entityPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Name } from '../../words/name.tsx';
import type { ActorNode } from './actor-node.ts';
import { AlsoNamed } from './actor-names.tsx';
import { actorWords } from './actor-words.ts';
import { HeadRoles } from './head-roles.tsx';
import { OrganizationFacts } from './organization-facts.tsx';
import { useTypeLine } from './use-type-line.ts';
import { VerdictStrip } from './verdict-strip.tsx';

export function ActorHead({ actor, day }: { readonly actor: ActorNode; readonly day: string }) {
  const say = useWords(actorWords);
  const typeLine = useTypeLine();
  return (
    <div className="actor-head">
      <PageHead title={actor.name} over={typeLine(actor)}>
        {actor.description !== null && (
          <p className="lead">
            <Name>{actor.description}</Name>
          </p>
        )}
        <AlsoNamed actor={actor} />
        <HeadRoles actor={actor} day={day} />
        {actor.__typename === 'Organization' && <OrganizationFacts organization={actor} />}
        <VerdictStrip actor={actor} />
        <p className="row no-print">
          <EvidenceButton
            of={actor.evidence}
            about={say('allAbout', { name: actor.name })}
            whole={actor.key}
          />
          <Go to={`/met?${new URLSearchParams({ a: actor.key, b: '' })}`}>
            {say('askMet', { name: actor.name })}
          </Go>
          <Go to={`${entityPath(actor)}/graph`}>{say('network', { name: actor.name })}</Go>
        </p>
      </PageHead>
    </div>
  );
}

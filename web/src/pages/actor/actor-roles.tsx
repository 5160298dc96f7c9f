/** Roles on the day asked about, how certain they are, and roles at other times. A role without a term is never called current. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorRolesDocument } from '../../generated/actor.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { SupportBadge } from '../../words/badge.tsx';
import { calendarDate } from '../../words/calendar.ts';
import type { TermDates } from '../../words/term-words.ts';
import { Terms } from '../../words/when.tsx';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';
import { Post } from './head-roles.tsx';
import { headWords } from './head-words.ts';
import { rolesOf, spell } from './roles-of.ts';
import { Section } from './section.tsx';
import { useWholeList } from './use-whole-list.ts';

type RoleOn = ActorNode['rolesOn'][number];
type Holding = ActorNode['roles']['edges'][number];

export function ActorRoles({ actor, day }: { readonly actor: ActorNode; readonly day: string }) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const language = useLanguage();
  const date = calendarDate(day, language);
  const { edges, totalCount, asked } = useWholeList(
    ActorRolesDocument,
    actor.key,
    actor.roles,
    ({ node }) => (node !== null && 'roles' in node ? node.roles : null),
  );
  const { sure, undated, others } = rolesOf({ rolesOn: actor.rolesOn, roles: edges });
  const isNone = sure.length + undated.length + others.length === 0;
  // Only people hold roles.
  if (isNone && actor.__typename !== 'Person') return null;
  return (
    <Section id="roles" title={say('roles')} nothing={isNone ? sayHead('noneRecorded') : null}>
      {sure.length > 0 && (
        <>
          <h3>{say('rolesOn', { date })}</h3>
          <ul>
            {sure.map((held) => (
              <RoleLine
                key={spell(held, held.role.key)}
                role={held.role}
                terms={[held]}
                held={held}
                sureness={say(`basis.${held.basis}`, { date })}
              />
            ))}
          </ul>
        </>
      )}
      {undated.length > 0 && (
        <>
          <h3>{say('rolesUndated')}</h3>
          <ul>
            {undated.map((held) => (
              <RoleLine
                key={spell(held, held.role.key)}
                role={held.role}
                terms={[held]}
                held={held}
                sureness={say(`basis.${held.basis}`, { date })}
              />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{say('rolesOther')}</h3>
          <ul>
            {others.map((holding) => (
              <RoleLine
                key={holding.node.key}
                role={holding.node}
                terms={holding.terms}
                held={holding}
              />
            ))}
          </ul>
        </>
      )}
      {asked !== null && <LoadMore of={asked} shown={edges.length} total={totalCount} />}
    </Section>
  );
}

function RoleLine({
  role,
  terms,
  held,
  sureness,
}: {
  readonly role: RoleOn['role'];
  readonly terms: readonly TermDates[];
  readonly held: Pick<Holding, 'support' | 'evidence'>;
  readonly sureness?: string;
}) {
  return (
    <li>
      <Post role={role} /> · <Terms of={terms} />
      {sureness !== undefined && <span className="quiet"> ({sureness})</span>}{' '}
      <SupportBadge support={held.support} />{' '}
      <EvidenceButton of={held.evidence} about={role.name} />
    </li>
  );
}

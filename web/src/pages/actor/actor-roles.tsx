/** Roles on the day asked about, how certain they are, and roles at other times. A role without a term is never called current. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { SupportBadge } from '../../words/badge.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Terms, type TermDates } from '../../words/when.tsx';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';

type RoleOn = ActorNode['rolesOn'][number];
type Holding = ActorNode['roles']['edges'][number];

/** One term of one role, in either list. */
const spell = ({ since, until, ongoing, attestedOn }: TermDates, id: string) =>
  JSON.stringify([id, since, until, ongoing, attestedOn]);

export function ActorRoles({ actor, day }: { readonly actor: ActorNode; readonly day: string }) {
  const say = useWords(actorWords);
  const language = useLanguage();
  const date = calendarDate(day, language);
  const { rolesOn, roles } = actor;
  const onDay = new Set(rolesOn.map((held) => spell(held, held.role.key)));
  const sure = rolesOn.filter(({ basis }) => basis !== 'UNDATED');
  const undated = rolesOn.filter(({ basis }) => basis === 'UNDATED');
  const others = roles.edges.flatMap(({ parts, ...holding }) => {
    const terms = parts.filter((term) => !onDay.has(spell(term, holding.node.key)));
    return terms.length === 0 ? [] : [{ ...holding, terms }];
  });
  if (rolesOn.length === 0 && others.length === 0) {
    return actor.__typename === 'Person' ? (
      <section className="section">
        <h2>{say('roles')}</h2>
        <p>{say('noRoles')}</p>
      </section>
    ) : null;
  }
  return (
    <section className="section">
      <h2>{say('roles')}</h2>
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
      {roles.totalCount > roles.edges.length && (
        <p className="quiet">
          {say('firstOf', { shown: roles.edges.length, total: roles.totalCount })}
        </p>
      )}
    </section>
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
      <EntityLink to={role} />
      {role.organization !== null && (
        <>
          {', '}
          <EntityLink to={role.organization} />
        </>
      )}{' '}
      · <Terms of={terms} />
      {sureness !== undefined && <span className="quiet"> ({sureness})</span>}{' '}
      <SupportBadge support={held.support} />{' '}
      <EvidenceButton of={held.evidence} about={role.name} />
    </li>
  );
}

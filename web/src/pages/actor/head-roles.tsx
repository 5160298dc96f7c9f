/** The roles that matter most, in the head of an actor's page: on the day of the page, and then. */
import { useKnownBy } from '../../address/address.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { SupportBadge } from '../../words/badge.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import type { TermDates } from '../../words/term-words.ts';
import { Terms } from '../../words/when.tsx';
import type { ActorNode } from './actor-node.ts';
import { headWords } from './head-words.ts';
import { rolesOf } from './roles-of.ts';

/** More are in the section of roles. */
const MOST = 3;

export function HeadRoles({ actor, day }: { readonly actor: ActorNode; readonly day: string }) {
  const say = useWords(headWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const { sure, undated, others } = rolesOf({ rolesOn: actor.rolesOn, roles: actor.roles.edges });
  const now =
    knownBy === null ? say('rolesNow') : say('rolesOnDay', { date: calendarDate(day, language) });
  const lines = [
    ...sure.map((held) => ({ ...held, terms: [held], label: now })),
    // No source says until when, so they are neither of today nor over.
    ...undated.map((held) => ({ ...held, terms: [held], label: say('rolesUnsure') })),
    ...others.map((held) => ({ ...held, role: held.node, label: say('rolesThen') })),
  ];
  if (lines.length === 0) return null;
  return (
    <dl className="head-roles">
      {lines.slice(0, MOST).map(({ role, terms, support, label }) => (
        <div key={`${role.key} ${label}`}>
          <dt>{label}</dt>
          <dd>
            <Post role={role} /> <Dates of={terms} /> <SupportBadge support={support} />
          </dd>
        </div>
      ))}
      {lines.length > MOST && (
        <div>
          <dt />
          <dd>
            <a href="#roles">{say('moreRoles', { count: lines.length - MOST })}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** A role, and the organization in which it is. */
export function Post({ role }: { readonly role: ActorNode['rolesOn'][number]['role'] }) {
  return (
    <>
      <EntityLink to={role} />
      {role.organization !== null && (
        <>
          {', '}
          <EntityLink to={role.organization} />
        </>
      )}
    </>
  );
}

function Dates({ of }: { readonly of: readonly TermDates[] }) {
  return (
    <span className="quiet">
      · <Terms of={of} />
    </span>
  );
}

/** The roles of an actor in three parts: on the day asked about, perhaps on that day, and at other times. */
import type { TermDates } from '../../words/term-words.ts';
import type { ActorNode } from './actor-node.ts';

/** One term of one role, in either list. */
export const spell = ({ since, until, ongoing, attestedOn }: TermDates, id: string) =>
  JSON.stringify([id, since?.edtf, until?.edtf, ongoing, attestedOn?.edtf]);

interface Roles {
  readonly rolesOn: ActorNode['rolesOn'];
  readonly roles: ActorNode['roles']['edges'];
}

export function rolesOf({ rolesOn, roles }: Roles) {
  const onDay = new Set(rolesOn.map((held) => spell(held, held.role.key)));
  return {
    sure: rolesOn.filter(({ basis }) => basis !== 'UNDATED'),
    /** No stated term covers the day. */
    undated: rolesOn.filter(({ basis }) => basis === 'UNDATED'),
    others: roles.flatMap(({ parts, ...holding }) => {
      const terms = parts.filter((term) => !onDay.has(spell(term, holding.node.key)));
      return terms.length === 0 ? [] : [{ ...holding, terms }];
    }),
  };
}

/** Roles that an actor may have held on a day or during an event. */
import type { DateBounds } from '../../domain/time/fuzzy-date.ts';
import { ROLE_BASES, roleBasis } from '../../domain/ties/roles-on.ts';
import { listRolesHeld } from '../../queries/relationships/ties.ts';
import type { Context } from '../request/context.ts';
import type { RoleOnResolvers } from '../generated/schema.ts';
import type { EntityOnDay, RoleOnModel } from '../request/models.ts';
import { checkSize, DEFAULT_PAGE } from '../lists/paging.ts';
import { needing } from '../request/needs.ts';
import { ownSupport } from './entity.ts';
import { termFields } from './parts.ts';

/** Roles that the actor may have held in a period, the most certain first. */
export async function rolesDuring(
  context: Context,
  { asOf, id }: EntityOnDay,
  period: DateBounds,
  first: number,
): Promise<RoleOnModel[]> {
  checkSize('first', first);
  const held = await context.batch(`roles held ${asOf}`, id, (ids) =>
    listRolesHeld(context.graph, asOf, ids),
  );
  return held
    .flatMap((tenure) => {
      const basis = roleBasis(tenure, period);
      return basis === null ? [] : [{ ...tenure, basis }];
    })
    .sort((a, b) => ROLE_BASES.indexOf(a.basis) - ROLE_BASES.indexOf(b.basis))
    .slice(0, first);
}

/** An actor and the date of an event it is involved in. */
interface Dated {
  readonly asOf: string;
  readonly actor: string;
  readonly date: DateBounds | null;
}

/** A field with the roles that an actor held on an event's date. */
export const rolesThen = <P>(of: (parent: P) => Dated) => ({
  rolesThen: needing(
    ['date'],
    (parent: P, { first }: { readonly first?: number | null | undefined }, context: Context) => {
      const { asOf, actor, date } = of(parent);
      const period = date ?? { earliest: null, latest: null };
      return rolesDuring(context, { asOf, id: actor }, period, first ?? DEFAULT_PAGE);
    },
  ),
});

export const RoleOn: RoleOnResolvers = {
  role: ({ node }) => node,
  ...termFields,
  ...ownSupport,
};

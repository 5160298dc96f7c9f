/** Roles that an actor may have held on a day or during an event. */
import type { DateBounds } from '../../domain/time/fuzzy-date.ts';
import { roleBasis, type RoleBasis } from '../../domain/ties/roles-on.ts';
import { listRolesHeld } from '../../queries/relationships/ties.ts';
import type { Context } from '../request/context.ts';
import type { RoleOnResolvers } from '../generated/schema.ts';
import type { EntityModel, RoleOnModel } from '../request/models.ts';
import { checkSize, DEFAULT_PAGE } from '../lists/paging.ts';
import { needing } from '../request/needs.ts';
import { supported } from './entity.ts';

const BASES: readonly RoleBasis[] = ['DATED', 'ATTESTED', 'UNDATED'];

/** Roles that the actor may have held in a period, the most certain first. */
export async function rolesDuring(
  asOf: string,
  actor: string,
  period: DateBounds,
  first: number,
  context: Context,
): Promise<RoleOnModel[]> {
  checkSize('first', first);
  const held = await context.batch(`roles held ${asOf}`, actor, (ids) =>
    listRolesHeld(context.graph, asOf, ids),
  );
  return held
    .flatMap((tenure) => {
      const basis = roleBasis(tenure, period);
      return basis === null ? [] : [{ ...tenure, basis }];
    })
    .sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis))
    .slice(0, first);
}

type DatedPart = { readonly asOf: string; readonly date: DateBounds | null } & (
  { readonly actor: string } | { readonly node: EntityModel }
);

/** Roles that an actor may have held on an event's date. */
export const rolesThen = {
  rolesThen: needing(
    ['date'],
    (
      part: DatedPart,
      { first }: { readonly first?: number | null | undefined },
      context: Context,
    ) =>
      rolesDuring(
        part.asOf,
        'actor' in part ? part.actor : part.node.id,
        part.date ?? { earliest: null, latest: null },
        first ?? DEFAULT_PAGE,
        context,
      ),
  ),
};

export const RoleOn: RoleOnResolvers = {
  role: ({ node }) => node,
  ...supported,
};

/** What something is part of, and the wholes of that. */
import { listWholes } from '../../queries/relationships/wholes.ts';
import type { WholeResolvers } from '../generated/schema.ts';
import type { Context } from '../request/context.ts';
import type { EntityModel, WholeModel } from '../request/models.ts';
import { needing } from '../request/needs.ts';
import { ownSupport } from './entity.ts';

export const wholes = needing(
  [],
  async ({ asOf, id }: EntityModel, _args: unknown, context: Context) => {
    const found = await context.batch(`wholes ${asOf}`, id, (ids) =>
      listWholes(context.graph, asOf, ids),
    );
    return found.map((whole): WholeModel => ({
      ...whole,
      asOf,
      basis: whole.steps === 1 ? 'STATED' : 'INHERITED',
    }));
  },
);

export const Whole: WholeResolvers = ownSupport;

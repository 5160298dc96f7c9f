/** The feed of recorded changes, for polling. It has each change once, in an order that never changes. */
import { ALL_KNOWN } from '../../domain/time/knowledge.ts';
import { predicatesOf } from '../../domain/claims/predicates.ts';
import { refuse } from '../request/refuse.ts';
import {
  listAffected,
  type Affected,
  type AffectedBy,
} from '../../queries/records/changed-entities.ts';
import {
  countChanges,
  FEED_PLACE,
  findFeedEnd,
  listChanges,
  type ChangeData,
  type FeedEnd,
  type FeedPlace,
} from '../../queries/records/changes.ts';
import type { ClaimData } from '../../queries/records/claims.ts';
import type { Context } from '../request/context.ts';
import { toEnum } from '../request/enums.ts';
import type {
  ChangeConnectionResolvers,
  ChangeEdgeResolvers,
  ChangeKind,
  ChangeReason,
  ChangeSubject,
} from '../generated/schema.ts';
import type { NodeModel } from '../request/models.ts';
import { encodeCursor, readPage, toConnection } from '../lists/paging.ts';
import { listing, withExpenses, type Expenses } from '../request/expense.ts';

/** Identifies the feed in cursors. It has no filter and no knowledge day, so a constant suffices. */
const FEED = 'changes';

/**
 * The place in the feed that a cursor names.
 *
 * @throws RapportError `BAD_USER_INPUT` if the graph has no such revision. Without this check, a cursor
 *   of another graph would give empty pages, as if nothing happened.
 */
function placeOf(from: readonly (string | number)[] | null, { newest }: FeedEnd): FeedPlace {
  const [revision, place] = FEED_PLACE(from);
  if (revision <= newest) return [revision, place];
  return refuse(
    'after',
    `the cursor is from revision ${revision}, and this graph's newest is ${newest}: it is ` +
      'from another graph; start again without it, and drop what you read with it',
  );
}

const nodeOf = async ({ kind, target }: ChangeData, context: Context): Promise<NodeModel | null> =>
  kind === 'dataset' ? null : context.node(ALL_KNOWN, target);

export const ChangeEdge: ChangeEdgeResolvers = {
  kind: ({ action }) => toEnum<ChangeKind>(action),
  subjectType: ({ kind }) => toEnum<ChangeSubject>(kind),
  subjectKey: ({ target }) => target,
  reason: ({ reason }) => (reason === undefined ? null : toEnum<ChangeReason>(reason)),
  node: (change, _args, context) => nodeOf(change, context),
  affects: async (change, _args, context) => (await affectedBy(change, context)).ids,
  affectsMore: async (change, _args, context) => (await affectedBy(change, context)).more,
};

export const ChangeConnection: ChangeConnectionResolvers = {
  nodes: ({ edges }, _args, context) => Promise.all(edges.map((edge) => nodeOf(edge, context))),
  totalCount: (page) => page.count(),
};

/** The entities that a change affects. The changes of a page share one read. */
async function affectedBy(change: ChangeData, context: Context): Promise<Affected> {
  const { kind, target } = change;
  if (kind === 'dataset') return { ids: [], more: false };
  const claim = kind === 'claim' ? await context.claim(ALL_KNOWN, target) : null;
  const cause = claim === null ? causeInDeclaration(change) : causeInClaim(claim);
  return context.batchOf('affected', cause, (causes) => listAffected(context.graph, causes));
}

function causeInDeclaration({ kind, target, action, reason }: ChangeData): AffectedBy {
  // A new source affects nothing by itself, because each of its claims is a change of its own.
  const isNew = action === 'added' && reason === undefined;
  return {
    named: [target],
    spreads: false,
    source: kind === 'source' && !isNew ? target : null,
  };
}

/**
 * Predicates that also affect entities related to the actors that they name: merges, held roles, posts,
 * memberships, and parts of a whole.
 */
const SPREADING: readonly string[] = ['sameAs', ...predicatesOf('belonging')];

function causeInClaim(claim: ClaimData): AffectedBy {
  const { predicate, value, qualifiers } = claim;
  const named = [
    claim.subject,
    claim.statedSubject,
    claim.object,
    claim.statedObject,
    claim.speaker,
    claim.onBehalfOf,
    claim.insteadOf,
    claim.accompanying,
    claim.unnamedOf,
    claim.via,
    typeof qualifiers.of === 'string' ? qualifiers.of : null,
    qualifiers.which === 'country' ? value : null,
  ].filter((id) => id !== null);
  return {
    named: [...new Set(named)],
    spreads: SPREADING.includes(predicate),
    source: null,
  };
}

const EXPENSES: Expenses<'changes'> = { changes: listing(4, 8) };

export const changeQueries = withExpenses<'changes'>(EXPENSES, {
  changes: async (_root, args, context) => {
    const page = readPage(args, FEED);
    const end = await findFeedEnd(context.graph);
    const after = placeOf(page.from, end);
    const rows = await listChanges(context.graph, end, after, page.limit);
    const { edges, pageInfo, count } = toConnection(page, rows, {
      key: ({ at }) => at,
      node: ({ target }) => target,
      fields: (row) => row,
      count: () => countChanges(context.graph, end),
    });
    const { hasNextPage, hasPreviousPage, startCursor } = pageInfo;
    // On an empty page the caller polls again from the same place.
    const endCursor = pageInfo.endCursor ?? encodeCursor(FEED, after);
    return { edges, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor }, count };
  },
});

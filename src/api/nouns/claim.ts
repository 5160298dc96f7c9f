/** Claims. Everything else is projected from them. */
import { CLAIM_CURSOR, countClaims, listClaims } from '../../queries/records/claim-lists.ts';
import { findRecorders } from '../../queries/records/claims.ts';
import type { EntityColumn } from '../../queries/entities/columns.ts';
import { toEntity } from '../../queries/entities/entities.ts';
import { partlyKnown } from '../../graph/query/stored.ts';
import { dayOfKnowledge } from '../request/arguments.ts';
import { asksForText, claimConditions } from './claim-filter.ts';
import { toEnum } from '../request/enums.ts';
import type {
  Capacity,
  ClaimResolvers,
  Modality,
  PlaceKind,
  Rank,
  Stage,
  UnnamedSpeakerResolvers,
} from '../generated/schema.ts';
import { readPage, toConnection } from '../lists/paging.ts';
import { isIdOnly } from '../request/asked.ts';
import { nodeId } from '../request/node-id.ts';
import { LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

export const Claim: ClaimResolvers = {
  id: ({ asOf, id }) => nodeId(id, asOf),
  key: ({ id }) => id,
  subject: ({ asOf, subject }, _args, context) => context.entity(asOf, subject),
  object: ({ asOf, object }, _args, context) => context.entity(asOf, object),
  speaker: ({ asOf, speaker }, _args, context) => context.entity(asOf, speaker),
  unnamedSpeaker: ({ asOf, unnamedDescription: description, unnamedOf: of }) =>
    description === null ? null : { asOf, description, of },
  via: ({ asOf, via }, _args, context) => context.entity(asOf, via),
  onBehalfOf: ({ asOf, onBehalfOf }, _args, context) => context.entity(asOf, onBehalfOf),
  insteadOf: ({ asOf, insteadOf }, _args, context) => context.entity(asOf, insteadOf),
  accompanying: ({ asOf, accompanying }, _args, context) => context.entity(asOf, accompanying),
  source: ({ asOf, source }, _args, context, info) =>
    isIdOnly(info)
      ? toEntity(partlyKnown<EntityColumn>({ id: source, type: 'Source' }), asOf)
      : context.recorded(asOf, source),
  supersedes: ({ asOf, supersedes }, _args, context) =>
    supersedes === null ? null : context.claim(asOf, supersedes),
  place: ({ place }) =>
    place === null ? null : { kind: toEnum<PlaceKind>(place.kind), number: place.number },
  stage: ({ stage }) => (stage === null ? null : toEnum<Stage>(stage)),
  recordedBy: ({ revision }, _args, context) =>
    context.batch('recorder', String(revision), (numbers) =>
      findRecorders(context.graph, numbers.map(Number)),
    ),
  modality: ({ modality }) => toEnum<Modality>(modality),
  capacity: ({ capacity }) => (capacity === null ? null : toEnum<Capacity>(capacity)),
  rank: ({ rank }) => toEnum<Rank>(rank),
  // A withdrawal after the knowledge day was not known then.
  knownUntil: ({ asOf, knownUntil }) => (knownUntil <= asOf ? knownUntil : null),
  qualifiers: ({ qualifiers }) =>
    Object.entries(qualifiers).map(([name, value]) => ({
      name,
      value: Array.isArray(value) ? value.join('; ') : String(value),
    })),
};

export const UnnamedSpeaker: UnnamedSpeakerResolvers = {
  of: ({ asOf, of }, _args, context) => context.entity(asOf, of),
};

const EXPENSES: Expenses<'claim' | 'claims'> = {
  claim: LIGHT,
  // A total goes through every claim that matches, and words are looked for in the text of each.
  claims: {
    work: ({ args: { filter }, isCounted }) =>
      (asksForText(filter) ? 15 : 2) + (isCounted ? 10 : 0),
    fix: 'leave out `totalCount`, or narrow the filter',
  },
};

export const claimQueries = withExpenses<'claim' | 'claims'>(EXPENSES, {
  claim: async (_root, { id, knownBy }, context) => {
    const node = await context.node(dayOfKnowledge(knownBy), id);
    return node !== null && 'predicate' in node ? node : null;
  },
  claims: async (_root, { filter, pending, orderBy, knownBy, ...args }, context) => {
    const asOf = dayOfKnowledge(knownBy);
    const conditions = await claimConditions(context, filter ?? {}, pending);
    const page = readPage(args, JSON.stringify(['claims', conditions, orderBy, asOf]));
    const isDescending = (orderBy === 'KNOWN_FROM_DESC') !== page.backward;
    const rows = await listClaims(context.graph, asOf, conditions, {
      direction: isDescending ? 'DESC' : 'ASC',
      after: CLAIM_CURSOR(page.from),
      limit: page.limit,
    });
    return toConnection(page, rows, {
      key: ({ knownFrom, id }) => [knownFrom, id],
      node: (claim) => claim,
      count: () => countClaims(context.graph, asOf, conditions),
    });
  },
});

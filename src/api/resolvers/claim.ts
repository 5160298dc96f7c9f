/** Claims: the truth everything else is projected from. */
import { PREDICATES } from '../../domain/predicates.ts';
import { countClaims, listClaims, type ClaimConditions } from '../../queries/claims.ts';
import type { EntityColumn } from '../../queries/columns.ts';
import { toEntity } from '../../queries/entities.ts';
import { partlyKnown } from '../../queries/query/stored.ts';
import { canonicalIds, checkWords, dayOfKnowledge, listOf } from '../arguments.ts';
import { fromEnum, toEnum } from '../enums.ts';
import type {
  ClaimResolvers,
  Modality,
  QueryResolvers,
  Rank,
  Stage,
  UnnamedSpeakerResolvers,
} from '../generated/schema.ts';
import { readPage, toConnection } from '../paging.ts';
import { isIdOnly } from '../request/asked.ts';

export const Claim: ClaimResolvers = {
  subject: ({ k, subject }, _args, context) => context.entity(k, subject),
  object: ({ k, object }, _args, context) => context.entity(k, object),
  speaker: ({ k, speaker }, _args, context) => context.entity(k, speaker),
  unnamedSpeaker: ({ k, unnamedDescription: description, unnamedOf: of }) =>
    description === null ? null : { k, description, of },
  via: ({ k, via }, _args, context) => context.entity(k, via),
  onBehalfOf: ({ k, onBehalfOf }, _args, context) => context.entity(k, onBehalfOf),
  insteadOf: ({ k, insteadOf }, _args, context) => context.entity(k, insteadOf),
  accompanying: ({ k, accompanying }, _args, context) => context.entity(k, accompanying),
  source: ({ k, source }, _args, context, info) =>
    isIdOnly(info)
      ? toEntity(partlyKnown<EntityColumn>({ id: source, type: 'Source' }), k)
      : context.recorded(k, source),
  supersedes: ({ k, supersedes }, _args, context) =>
    supersedes === null ? null : context.claim(k, supersedes),
  stage: ({ stage }) => (stage === null ? null : toEnum<Stage>(stage)),
  modality: ({ modality }) => toEnum<Modality>(modality),
  rank: ({ rank }) => toEnum<Rank>(rank),
  // A withdrawal after the day asked for was not known on it.
  knownUntil: ({ k, knownUntil }) => (knownUntil <= k ? knownUntil : null),
  qualifiers: ({ qualifiers }) =>
    Object.entries(qualifiers).map(([name, value]) => ({
      name,
      value: Array.isArray(value) ? value.join('; ') : String(value),
    })),
};

export const UnnamedSpeaker: UnnamedSpeakerResolvers = {
  of: ({ k, of }, _args, context) => context.entity(k, of),
};

export const claimQueries: Pick<QueryResolvers, 'claim' | 'claims'> = {
  claim: async (_root, { id, knownBy }, context) => {
    const node = await context.node(dayOfKnowledge(knownBy), id);
    return node !== null && 'predicate' in node ? node : null;
  },
  claims: async (_root, { filter, orderBy, knownBy, ...args }, context) => {
    const k = dayOfKnowledge(knownBy);
    const ids = await canonicalIds(context, {
      'filter.speaker': { kind: 'Actor', ids: listOf(filter?.speaker) },
      'filter.saidBy': { kind: 'Actor', ids: listOf(filter?.saidBy) },
      'filter.about': { kind: 'Entity', ids: listOf(filter?.about) },
      'filter.source': { kind: 'Source', ids: listOf(filter?.source) },
    });
    const conditions: ClaimConditions = {
      speaker: ids['filter.speaker']?.[0] ?? null,
      saidBy: ids['filter.saidBy']?.[0] ?? null,
      about: ids['filter.about']?.[0] ?? null,
      source: ids['filter.source']?.[0] ?? null,
      predicates: checkWords('filter.predicates', filter?.predicates, PREDICATES),
      modalities: filter?.modalities?.map(fromEnum) ?? null,
      stages: filter?.stages?.map(fromEnum) ?? null,
    };
    const page = readPage(args, JSON.stringify(['claims', conditions, orderBy, k]));
    const isDescending = (orderBy === 'KNOWN_FROM_DESC') !== page.backward;
    const rows = await listClaims(context.graph, k, conditions, {
      direction: isDescending ? 'DESC' : 'ASC',
      after: page.from as [string, string] | null,
      limit: page.limit,
    });
    return toConnection(page, rows, {
      key: ({ knownFrom, id }) => [knownFrom, id],
      node: (claim) => claim,
      count: () => countClaims(context.graph, k, conditions),
    });
  },
};

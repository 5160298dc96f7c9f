/** Circumstances, places, topics and sources. */
import type { EntityColumn } from '../../queries/columns.ts';
import { toDate } from '../../queries/dates.ts';
import { optional } from '../../queries/query/value-types.ts';
import { canonicalIds, checkLanguage, listOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { fromEnum, toEnum } from '../enums.ts';
import type {
  CircumstanceKind,
  CircumstanceResolvers,
  PlaceEdgeResolvers,
  PlaceResolvers,
  QueryResolvers,
  SourceKind,
  SourceResolvers,
  TopicEdgeResolvers,
  TopicResolvers,
} from '../generated/schema.ts';
import type { DateModel, EntityModel } from '../models.ts';
import type { PageArguments } from '../paging.ts';
import { describedFields, entityFields, propertyOf, tiedEdge } from './entity.ts';
import { firstTie } from './event.ts';
import { eventsUnder, tiesOf } from './lists.ts';
import { namedPage, single } from './named.ts';

export const Circumstance: CircumstanceResolvers = {
  ...describedFields,
  kind: (circumstance) => {
    const kind = propertyOf(circumstance, 'kind');
    return kind === null ? null : toEnum<CircumstanceKind>(kind);
  },
  actors: (circumstance: EntityModel, args: PageArguments, context: Context) =>
    tiesOf(circumstance, args, context, { type: 'UNDER', way: 'in', capacities: null }),
  places: (circumstance, args, context) =>
    tiesOf(circumstance, args, context, { type: 'AT', way: 'out', capacities: null }),
};

/** Places that are part of a place or a state. */
export const placesWithin = (whole: EntityModel, args: PageArguments, context: Context) =>
  tiesOf(whole, args, context, {
    type: 'PART_OF',
    way: 'in',
    capacities: null,
    label: 'Place',
  });

export const Place: PlaceResolvers = {
  ...describedFields,
  partOf: async (place, _args, context) =>
    (await firstTie(place, context, 'PART_OF'))?.node ?? null,
  parts: placesWithin,
};
export const PlaceEdge: PlaceEdgeResolvers = tiedEdge;
export const TopicEdge: TopicEdgeResolvers = tiedEdge;

export const Topic: TopicResolvers = {
  ...describedFields,
  events: (topic, args, context) => eventsUnder(topic, args, context, 'CONCERNS'),
};

const column =
  (name: EntityColumn) =>
  ({ stored }: EntityModel) =>
    stored.read(name, optional);

export const Source: SourceResolvers = {
  ...entityFields,
  evidence: ({ k, id }) => ({ k, from: id }),
  title: ({ name }) => name,
  kind: ({ stored }) => toEnum<SourceKind>(stored.read('kind', optional) ?? 'publication'),
  publisher: column('publisher'),
  url: column('url'),
  language: column('language'),
  publishedOn: ({ stored }): DateModel | null =>
    toDate({
      date: stored.read('publishedOn', optional),
      earliest: stored.read('publishedEarliest', optional),
      latest: stored.read('publishedLatest', optional),
    }),
  accessedOn: column('accessedOn'),
  retractedOn: ({ k, stored }) => {
    // A withdrawal after the day asked for was not known on it.
    const day = stored.read('retractedOn', optional);
    return day !== null && day <= k ? day : null;
  },
  // Written later than a withdrawal it may tell of, it is hidden before that day.
  note: ({ k, stored }) =>
    (stored.read('retractedOn', optional) ?? '') > k ? null : stored.read('note', optional),
  knownFrom: ({ stored }) => stored.read('knownFrom', optional) ?? '',
};

export const thingQueries: Pick<
  QueryResolvers,
  'circumstance' | 'circumstances' | 'place' | 'places' | 'topic' | 'topics' | 'source' | 'sources'
> = {
  circumstance: single(['Circumstance']),
  circumstances: async (_root, args, context, info) => {
    const ids = await canonicalIds(context, {
      'filter.actor': { kind: 'Actor', ids: listOf(args.filter?.actor) },
    });
    return namedPage(context, 'Circumstance', args, info, {
      kinds: args.filter?.kinds?.map(fromEnum) ?? null,
      under: ids['filter.actor']?.[0] ?? null,
    });
  },
  place: async (_root, args, context, info) => {
    const found = await single(['Place', 'Organization'])(_root, args, context, info);
    const isPlace =
      found?.type === 'Place' || (found !== null && propertyOf(found, 'kind') === 'state');
    return isPlace ? found : null;
  },
  places: (_root, args, context, info) => namedPage(context, 'Place', args, info),
  topic: single(['Topic']),
  topics: (_root, args, context, info) => namedPage(context, 'Topic', args, info),
  source: single(['Source']),
  sources: (_root, args, context, info) =>
    namedPage(context, 'Source', args, info, {
      sourceKind: args.filter?.kind ? fromEnum(args.filter.kind) : null,
      publisher: args.filter?.publisher ?? null,
      language: checkLanguage('filter.language', args.filter?.language),
    }),
};

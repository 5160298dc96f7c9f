/** Circumstances, places, topics and sources. */
import type { EntityColumn } from '../../queries/entities/columns.ts';
import { toDate } from '../../queries/entities/dates.ts';
import { optional } from '../../graph/query/value-types.ts';
import { canonicalIds, checkLanguage, listOf, period } from '../request/arguments.ts';
import { fromEnum, toEnum } from '../request/enums.ts';
import type {
  CircumstanceKind,
  CircumstanceResolvers,
  PlaceEdgeResolvers,
  PlaceResolvers,
  SourceKind,
  SourceResolvers,
  TopicEdgeResolvers,
  TopicResolvers,
} from '../generated/schema.ts';
import type { DateModel, EntityModel } from '../request/models.ts';
import { needing } from '../request/needs.ts';
import { describedFields, entityFields, propertyField, propertyOf } from './entity.ts';
import { casesAbout } from './cases-below.ts';
import { eventsUnder } from './events-below.ts';
import { inheritableEdge } from './parts.ts';
import { firstTie, tiesField } from '../lists/lists.ts';
import { wholes } from './wholes.ts';
import { namedPage, single } from '../lists/entity-lists.ts';
import { NAMED_LIST, LIGHT, withExpenses, type Expenses } from '../request/expense.ts';

export const Circumstance: CircumstanceResolvers = {
  ...describedFields,
  kind: propertyField('kind', toEnum<CircumstanceKind>),
  actors: tiesField({ type: 'UNDER', direction: 'in', capacities: null }),
  places: tiesField({ type: 'AT', direction: 'out', capacities: null }),
};

/** Places that are part of a place or a state. */
export const placesWithin = tiesField({
  type: 'PART_OF',
  direction: 'in',
  capacities: null,
  label: 'Place',
});

export const Place: PlaceResolvers = {
  ...describedFields,
  partOf: firstTie('PART_OF'),
  wholes,
  parts: placesWithin,
  events: eventsUnder('AT'),
};
export const PlaceEdge: PlaceEdgeResolvers = inheritableEdge;
export const TopicEdge: TopicEdgeResolvers = inheritableEdge;

export const Topic: TopicResolvers = {
  ...describedFields,
  partOf: firstTie('PART_OF'),
  wholes,
  parts: tiesField({ type: 'PART_OF', direction: 'in', capacities: null }),
  events: eventsUnder('CONCERNS'),
  cases: casesAbout,
};

/** A field of a source. All columns are read, because no other type has those of a source. */
const ofSource = <T>(read: (source: EntityModel) => T) => needing(null, read);

const column = (name: EntityColumn) => ofSource(({ stored }) => stored.read(name, optional));

export const Source: SourceResolvers = {
  ...entityFields,
  evidence: needing([], ({ asOf, id }) => ({ asOf, from: id })),
  title: needing([], ({ name }) => name),
  // Stored in the same column as the kind of other entities.
  kind: needing(['properties'], ({ stored }) =>
    toEnum<SourceKind>(stored.read('kind', optional) ?? 'publication'),
  ),
  publisher: column('publisher'),
  url: column('url'),
  language: column('language'),
  publishedOn: ofSource(({ stored }): DateModel | null =>
    toDate({
      date: stored.read('publishedOn', optional),
      earliest: stored.read('publishedEarliest', optional),
      latest: stored.read('publishedLatest', optional),
    }),
  ),
  accessedOn: column('accessedOn'),
  retractedOn: ofSource(({ asOf, stored }) => {
    // A withdrawal after the knowledge day was not known then.
    const day = stored.read('retractedOn', optional);
    return day !== null && day <= asOf ? day : null;
  }),
  // The note may mention a withdrawal, so it is hidden before the day of the withdrawal.
  note: ofSource(({ asOf, stored }) =>
    (stored.read('retractedOn', optional) ?? '') > asOf ? null : stored.read('note', optional),
  ),
  knownFrom: ofSource(({ stored }) => stored.read('knownFrom', optional) ?? ''),
};

type ThingRoot =
  'circumstance' | 'circumstances' | 'place' | 'places' | 'topic' | 'topics' | 'source' | 'sources';

const EXPENSES: Expenses<ThingRoot> = {
  circumstance: LIGHT,
  circumstances: NAMED_LIST,
  place: LIGHT,
  places: NAMED_LIST,
  topic: LIGHT,
  topics: NAMED_LIST,
  source: LIGHT,
  sources: NAMED_LIST,
};

export const thingQueries = withExpenses<ThingRoot>(EXPENSES, {
  circumstance: single(['Circumstance']),
  circumstances: async (_root, args, context, info) => {
    const ids = await canonicalIds(context, {
      'filter.actor': { kind: 'Actor', ids: listOf(args.filter?.actor) },
      'filter.places': { kind: 'Place', ids: args.filter?.places },
    });
    const conditions = {
      kinds: args.filter?.kinds?.map(fromEnum) ?? null,
      under: ids['filter.actor']?.[0] ?? null,
      places: ids['filter.places'],
      ...period(args.filter?.during),
    };
    return namedPage(context, { label: 'Circumstance', conditions }, args, info);
  },
  place: async (_root, args, context, info) => {
    const place = await single(['Place', 'Organization'])(_root, args, context, info);
    const isPlace =
      place?.type === 'Place' || (place !== null && propertyOf(place, 'kind') === 'state');
    return isPlace ? place : null;
  },
  places: (_root, args, context, info) => namedPage(context, { label: 'Place' }, args, info),
  topic: single(['Topic']),
  topics: (_root, args, context, info) => namedPage(context, { label: 'Topic' }, args, info),
  source: single(['Source']),
  sources: (_root, args, context, info) => {
    const conditions = {
      sourceKind: args.filter?.kind ? fromEnum(args.filter.kind) : null,
      publisher: args.filter?.publisher ?? null,
      language: checkLanguage('filter.language', args.filter?.language),
    };
    return namedPage(context, { label: 'Source', conditions }, args, info);
  },
});

/** What the rules of the check say of a single file beyond the forms of its fields, as JSON Schema. */
import { COUNTED, OUR_PREDICATES, SUMMARY_LENGTH } from '../../src/curation/check/claims.ts';
import { DAY_IN_ID, MOVABLE } from '../../src/curation/check/entities.ts';
import { PROPERTY_VALUES } from '../../src/curation/check/properties.ts';
import {
  CASE_CAPACITIES,
  EVENT_CAPACITIES,
  PREDICATE_RULES,
  PREDICATES,
  PROPERTIES,
  type Predicate,
  type PropertyName,
} from '../../src/domain/claims/predicates.ts';
import { MEETING_FORMATS } from '../../src/domain/entities/entities.ts';
import { CASE_STAGES, EVENT_STAGES } from '../../src/domain/events/stages.ts';
import { formSchema, type JsonSchema } from './seed-form-schema.ts';

/** `key` has this value. */
const is = (key: string, value: unknown): JsonSchema => ({
  required: [key],
  properties: { [key]: { const: value } },
});
const oneOf = (key: string, values: readonly unknown[]): JsonSchema => ({
  required: [key],
  properties: { [key]: { enum: values } },
});
const has = (...keys: string[]): JsonSchema => ({ required: keys });
const hasAny = (...keys: string[]): JsonSchema => ({ anyOf: keys.map((key) => has(key)) });

/** An entity: only groups have a scope, and what can be moved has no day in its id. */
export const ENTITY_RULES: JsonSchema = {
  allOf: [
    { if: is('type', 'Group'), then: has('scope'), else: { properties: { scope: false } } },
    {
      if: oneOf('type', MOVABLE),
      then: { properties: { id: { not: { type: 'string', pattern: DAY_IN_ID } } } },
    },
  ],
};

/** A source has a day from which it is known: not one that may be any later day. */
export const SOURCE_RULES: JsonSchema = {
  anyOf: [
    has('accessedOn'),
    {
      ...has('publishedOn'),
      properties: {
        publishedOn: { not: { type: 'string', pattern: '(?:/(?:\\.\\.)?|\\.\\.\\s*\\])\\s*$' } },
      },
    },
  ],
};

/** Only a step of a case names a defendant or a charge. */
export const STAGE_RULES: JsonSchema = {
  if: hasAny('defendant', 'charge'),
  then: { properties: { stage: { enum: CASE_STAGES } } },
};

/** Values of a property, whatever the type of its entity. */
function propertyValue(which: PropertyName): JsonSchema {
  const forms = Object.values(PROPERTY_VALUES[which]).map((values): JsonSchema => {
    if (typeof values !== 'string') return { enum: values };
    switch (values) {
      case 'size':
        return formSchema({ form: 'count' });
      case 'times':
        return { type: ['string', 'integer'], minimum: 1, pattern: '^0*[1-9]\\d*(\\.\\.\\d*)?$' };
      case 'wikidata':
        return { type: 'string', pattern: '^Q[1-9]\\d*$' };
      case 'entity':
        return formSchema({ form: 'id' });
      case 'text':
        return { type: 'string' };
    }
  });
  const distinct = [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()];
  return distinct.length === 1 ? distinct[0]! : { anyOf: distinct };
}

export const PROPERTY_RULES: JsonSchema = {
  allOf: PROPERTIES.map((which) => ({
    if: is('which', which),
    then: { properties: { value: propertyValue(which) } },
  })),
};

const NEEDED_QUALIFIERS: Readonly<Partial<Record<Predicate, readonly string[]>>> = {
  involvedIn: ['capacity'],
  partyTo: ['capacity'],
  date: ['basis'],
  property: ['which'],
};

const VALUES: Readonly<Partial<Record<Predicate, JsonSchema>>> = {
  stage: { value: { enum: [...EVENT_STAGES, ...CASE_STAGES] } },
  format: { value: { enum: MEETING_FORMATS } },
  date: { value: formSchema({ form: 'edtf' }) },
};

const QUALIFIERS: Readonly<Partial<Record<Predicate, JsonSchema>>> = {
  involvedIn: { properties: { capacity: { enum: EVENT_CAPACITIES } } },
  partyTo: { properties: { capacity: { enum: CASE_CAPACITIES } } },
};

/** A claim spelled out: object or value, its qualifiers, and what they may be. */
export const CLAIM_RULES: JsonSchema = {
  allOf: [
    ...PREDICATES.map((predicate) => ({
      if: is('predicate', predicate),
      then: claimOf(predicate),
    })),
    ...PROPERTIES.map((which) => ({
      if: { ...is('predicate', 'property'), ...nested('qualifiers', is('which', which)) },
      then: { properties: { value: propertyValue(which) } },
    })),
  ],
};

/** `key` is a map that fits `inner`. */
function nested(key: string, inner: JsonSchema): JsonSchema {
  return { required: [key], properties: { [key]: inner } };
}

function claimOf(predicate: Predicate): JsonSchema {
  const { object, qualifiers } = PREDICATE_RULES[predicate];
  const [given, absent] = Array.isArray(object) ? ['object', 'value'] : ['value', 'object'];
  const needed = NEEDED_QUALIFIERS[predicate] ?? [];
  const named =
    qualifiers.length === 0 ? { maxProperties: 0 } : { propertyNames: { enum: qualifiers } };
  return {
    required: [given, ...(needed.length === 0 ? [] : ['qualifiers'])],
    properties: {
      [absent]: false,
      ...VALUES[predicate],
      qualifiers: {
        ...named,
        ...(needed.length === 0 ? {} : { required: needed }),
        ...QUALIFIERS[predicate],
      },
    },
  };
}

/** Rules that join a shorthand with the keys beside it. */
export const ITEM_RULES: readonly JsonSchema[] = [
  {
    if: { ...nested('claim', is('predicate', 'involvedIn')), not: is('rank', 'deprecated') },
    then: nested('claim', nested('qualifiers', has('stage'))),
  },
  {
    // A title is the curators' wording: nobody says it, and nobody doubts it.
    if: nested('case', { propertyNames: { enum: ['id', 'title'] } }),
    then: { properties: { speaker: false, modality: { const: 'asserted' } } },
  },
];

/** What curators may not state without a source. */
export const CURATORS_RULES: readonly JsonSchema[] = [
  {
    properties: {
      claim: {
        properties: {
          predicate: { enum: OUR_PREDICATES },
          qualifiers: { properties: { which: { not: { enum: COUNTED } } } },
        },
      },
      property: { properties: { which: { not: { enum: COUNTED } } } },
    },
  },
];

/** The longest summary or reason. The check does not count white space around it. */
export const WORDING: JsonSchema = { maxLength: SUMMARY_LENGTH };

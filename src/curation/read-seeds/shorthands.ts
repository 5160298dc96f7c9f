/** All shorthands: each reads like a note on the source, and stands for one or more claims. */
import {
  CASE_CAPACITIES,
  EVENT_CAPACITIES,
  PREDICATES,
  PROPERTIES,
} from '../../domain/claims/predicates.ts';
import { NAME_KINDS } from '../../domain/entities/name-match.ts';
import { EVENT_STAGES } from '../../domain/events/stages.ts';
import { relatingTwo } from './expand-actors.ts';
import { expandClaim, expandHint } from './expand-claim.ts';
import { edtf, id, language, map, oneOf, some, text, value, type Shape } from './field-kinds.ts';
import { OF, SEED_DATE_BASES, TERM, type Shorthand } from './shorthand.ts';
import { ACTOR_SHORTHANDS } from './shorthands-actors.ts';
import { EVENT_SHORTHANDS } from './shorthands-events.ts';

const PAIR: Shape = { fields: { id: OF, as: id('The other.') }, required: ['id', 'as'] };

/**
 * What curators may add without a source: names, properties, and which ids are the same entity.
 * Whoever was at an event needs a source.
 */
export const CURATORS_SHORTHANDS: readonly string[] = [
  'organization',
  'place',
  'topic',
  'name',
  'description',
  'property',
  'sameAs',
  'possiblySameAs',
  'claim',
];

/** Key of an item → its shorthand. */
export const SHORTHANDS: Readonly<Record<string, Shorthand>> = {
  ...ACTOR_SHORTHANDS,
  ...EVENT_SHORTHANDS,
  sameAs: {
    says: 'A merge: `id` is the same entity as `as`, whose id stays.',
    shape: PAIR,
    expand: relatingTwo('sameAs', 'as'),
  },
  possiblySameAs: {
    says: "A hint, shown but never counted. It is the curators' own if the item has no speaker.",
    shape: PAIR,
    expand: expandHint,
  },
  claim: {
    says: 'A single claim, spelled out.',
    shape: {
      fields: {
        subject: id('Subject.'),
        predicate: oneOf(PREDICATES, 'Predicate.'),
        object: id('The other entity.'),
        value: value('Text, EDTF date, stage or number.'),
        qualifiers: map(
          {
            fields: {
              capacity: oneOf([...EVENT_CAPACITIES, ...CASE_CAPACITIES], 'Capacity.'),
              onBehalfOf: id('Organization or group for whom the subject acted.'),
              insteadOf: id('Actor in whose place the subject came.'),
              accompanying: id('Actor whom the subject accompanied.'),
              stage: oneOf(EVENT_STAGES, 'Stage.'),
              date: edtf('Day of the step itself.'),
              basis: oneOf(SEED_DATE_BASES, 'How the date is known.'),
              asWritten: text('The date as written.'),
              how: text('How a resolved date was computed.'),
              ...TERM,
              charges: some({ form: 'text' }, 'Charges.'),
              penaltyFaced: text('Penalty faced.'),
              penaltyGiven: text('Penalty given.'),
              charge: text('Charge that a step of a case is about.'),
              of: id('Actor of whom something is demanded, or defendant whom a step is about.'),
              language: language('Language of a text.'),
              script: text('ISO 15924 code.'),
              kind: oneOf(NAME_KINDS, 'Kind of name.'),
              which: oneOf(PROPERTIES, 'Which property.'),
            },
            required: [],
          },
          'Details of the claim.',
        ),
      },
      required: ['subject', 'predicate'],
    },
    expand: expandClaim,
  },
};

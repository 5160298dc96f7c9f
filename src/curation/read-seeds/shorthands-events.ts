/** Shorthands of events, legal cases and circumstances. */
import {
  CIRCUMSTANCE_KINDS,
  MEETING_FORMATS,
  STATEMENT_KINDS,
} from '../../domain/entities/entities.ts';
import { CASE_CAPACITIES } from '../../domain/claims/predicates.ts';
import { CASE_STAGES, EVENT_STAGES } from '../../domain/events/stages.ts';
import { count, edtf, id, list, map, oneOf, some, text } from './field-kinds.ts';
import { SOME_IDS, type Field, type FieldKind } from './field-kinds.ts';
import { eventExpansion, expandCase, expandCircumstance, expandStage } from './expand-events.ts';
import { OF, SEED_DATE_BASES, TERM, TITLE, type Shorthand } from './shorthand.ts';

const DATE = map(
  {
    fields: {
      edtf: edtf('EDTF; quote sets: "[2016-01-25..2016-01-26]".'),
      asWritten: text('As the source writes it.'),
      basis: oneOf(
        SEED_DATE_BASES,
        'Whether the source states it, or it was computed from the source.',
      ),
      how: text('How a resolved date was computed.'),
    },
    required: ['edtf', 'basis'],
  },
  'Date of the event, at the stage of this item.',
);
const PART: FieldKind = {
  form: 'idOr',
  shape: {
    fields: {
      actor: id('Who: an actor, or a role if the source names only the role.'),
      onBehalfOf: id('Organization or group for which it acts, if the source says so.'),
      insteadOf: id(
        'Actor in whose place it comes, if the source says so; that actor was not there.',
      ),
      accompanying: id('Actor whom it accompanies; the two are of one side.'),
      stage: oneOf(EVENT_STAGES, "Stage of this actor's part, if it differs from the event's."),
    },
    required: ['actor'],
  },
};
const parts = (capacities: readonly string[], form: FieldKind = PART) =>
  Object.fromEntries(
    capacities.map((name): [string, Field] => [name, some(form, `Who is ${name}.`)]),
  );
const EVENT = {
  id: id('Id of the event.'),
  title: TITLE,
  stage: oneOf(EVENT_STAGES, 'What the source says about it.'),
  date: DATE,
  at: some(SOME_IDS, 'Place.'),
  partOf: id('Event it is part of.'),
  topics: some(SOME_IDS, 'What it concerns.'),
};
const TIMES = map(
  {
    fields: {
      min: count('The least number of meetings.'),
      max: count('The greatest number of meetings, if the source says one.'),
    },
    required: ['min'],
  },
  'How many meetings, if the source tells several as one; `min` is what counts.',
);
const MEETING_CAPACITIES = ['host', 'guest', 'attendee', 'requester', 'invited', 'absent'];
const STATEMENT_CAPACITIES = ['author', 'addressee', 'subject'];

export const EVENT_SHORTHANDS: Readonly<Record<string, Shorthand>> = {
  meeting: {
    says: 'A meeting: who met or is to meet, at which stage, when, where and about what.',
    shape: {
      fields: {
        ...EVENT,
        format: oneOf(
          MEETING_FORMATS,
          'Form at the stage of this item; leave it out if the source does not say.',
        ),
        times: TIMES,
        ...parts(MEETING_CAPACITIES),
      },
      required: ['id', 'stage'],
    },
    expand: eventExpansion(),
  },
  visit: {
    says: 'A visit.',
    shape: { fields: { ...EVENT, ...parts(MEETING_CAPACITIES) }, required: ['id', 'stage'] },
    expand: eventExpansion(),
  },
  statement: {
    says: 'A statement: letter, remark or position. The default of its stage is held.',
    shape: {
      fields: {
        ...EVENT,
        kind: oneOf(STATEMENT_KINDS, 'Kind of statement.'),
        ...parts(STATEMENT_CAPACITIES),
        demands: list(
          {
            form: 'map',
            shape: {
              fields: { text: text('The demand, in our own words (English).'), of: id('Of whom.') },
              required: ['text'],
            },
          },
          'What it demands.',
        ),
      },
      required: ['id'],
    },
    expand: eventExpansion('held'),
  },
  stage: {
    says: 'A step of an event or case that another item describes.',
    shape: {
      fields: {
        of: OF,
        stage: oneOf([...EVENT_STAGES, ...CASE_STAGES], 'The stage.'),
        date: edtf('Day of the step itself, not of the event.'),
        defendant: some(SOME_IDS, 'Defendant whom a step of a case is about; the default is all.'),
        charge: some(
          { form: 'text' },
          'Charge that a step of a case is about; the default is all.',
        ),
      },
      required: ['of', 'stage'],
    },
    expand: expandStage,
  },
  case: {
    says: 'A legal case.',
    shape: {
      fields: {
        id: OF,
        title: TITLE,
        category: text('Such as criminal defamation.'),
        ...parts(CASE_CAPACITIES, SOME_IDS),
        charges: some({ form: 'text' }, 'What the defendant is charged with.'),
        penaltyFaced: text('Penalty the defendant faces.'),
        penaltyGiven: text('Penalty the defendant was given.'),
        stage: oneOf(
          CASE_STAGES,
          'Stage of the defendants and charges named here, if the source says one.',
        ),
        date: edtf('Day of that step.'),
        topics: some(SOME_IDS, 'What it concerns.'),
      },
      required: ['id'],
      oneOf: ['title', 'category', ...CASE_CAPACITIES, 'stage', 'topics'],
      needs: {
        charges: 'defendant',
        penaltyFaced: 'defendant',
        penaltyGiven: 'defendant',
        date: 'stage',
      },
    },
    expand: expandCase,
  },
  circumstance: {
    says: 'Exile, detention or the like of an actor.',
    shape: {
      fields: {
        id: OF,
        title: TITLE,
        kind: oneOf(CIRCUMSTANCE_KINDS, 'Kind of circumstance.'),
        of: some(SOME_IDS, 'Whose.'),
        at: some(SOME_IDS, 'Where.'),
        ...TERM,
      },
      required: ['id', 'of'],
    },
    expand: expandCircumstance,
  },
};

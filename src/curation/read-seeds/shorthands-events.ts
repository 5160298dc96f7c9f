/** Shorthands of events, legal cases and circumstances: whole stories in one item. */
import {
  CIRCUMSTANCE_KINDS,
  MEETING_FORMATS,
  STATEMENT_KINDS,
} from '../../domain/entities/entities.ts';
import { CASE_CAPACITIES } from '../../domain/claims/predicates.ts';
import { CASE_STAGES, EVENT_STAGES } from '../../domain/events/stages.ts';
import { count, edtf, id, list, map, oneOf, some, text } from './field-kinds.ts';
import { SOME_IDS, type Field, type FieldKind } from './field-kinds.ts';
import { OF, SEED_DATE_BASES, shorthand, TERM, TITLE, type Shorthand } from './shorthand.ts';

const DATE = map(
  {
    fields: {
      edtf: edtf('EDTF; quote sets: "[2016-01-25..2016-01-26]".'),
      asWritten: text('As the source writes it.'),
      basis: oneOf(SEED_DATE_BASES, 'Said by the source, or computed from it.'),
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
      actor: id('Who: an actor, or a role where the source names no more.'),
      onBehalfOf: id('Organization or group for whom, where the source says so.'),
      insteadOf: id('In whose place, where the source says so; that one was not there.'),
      accompanying: id('Whom it came with: both are of one side.'),
      stage: oneOf(EVENT_STAGES, "Stage of this actor's part, where it is not the event's."),
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
      min: count('At least so often.'),
      max: count('At most so often, where that is said.'),
    },
    required: ['min'],
  },
  'How often, where the source tells of several meetings as one; counted as the least.',
);
const MEETING_CAPACITIES = ['host', 'guest', 'attendee', 'requester', 'invited', 'absent'];
const STATEMENT_CAPACITIES = ['author', 'addressee', 'subject'];

export const EVENT_SHORTHANDS: Readonly<Record<string, Shorthand>> = {
  meeting: shorthand(
    'A meeting: who, at which stage, when, where, about what.',
    {
      ...EVENT,
      format: oneOf(
        MEETING_FORMATS,
        'Form, at the stage of this item; leave it out where the source does not say.',
      ),
      times: TIMES,
      ...parts(MEETING_CAPACITIES),
    },
    ['id', 'stage'],
  ),
  visit: shorthand('A visit.', { ...EVENT, ...parts(MEETING_CAPACITIES) }, ['id', 'stage']),
  statement: shorthand(
    'A statement: letter, remark or position. Its stage is held when not given.',
    {
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
    ['id'],
  ),
  stage: shorthand(
    'A step of an event or case that is already known.',
    {
      of: OF,
      stage: oneOf([...EVENT_STAGES, ...CASE_STAGES], 'The stage.'),
      date: edtf('Day of the step itself, not of the event.'),
      defendant: some(SOME_IDS, 'Whom a step of a case is about; of all where not given.'),
      charge: some({ form: 'text' }, 'Which charge it is about; of all where not given.'),
    },
    ['of', 'stage'],
  ),
  case: shorthand(
    'A legal case.',
    {
      id: OF,
      title: TITLE,
      category: text('Such as criminal defamation.'),
      ...parts(CASE_CAPACITIES, SOME_IDS),
      charges: some({ form: 'text' }, 'What the defendant is charged with.'),
      penaltyFaced: text('Penalty the defendant faces.'),
      penaltyGiven: text('Penalty the defendant was given.'),
      stage: oneOf(
        CASE_STAGES,
        'Stage of the defendants and charges named here, where the source names one.',
      ),
      date: edtf('Day of that step.'),
      topics: some(SOME_IDS, 'What it concerns.'),
    },
    ['id'],
    {
      oneOf: ['title', 'category', ...CASE_CAPACITIES, 'stage', 'topics'],
      needs: {
        charges: 'defendant',
        penaltyFaced: 'defendant',
        penaltyGiven: 'defendant',
        date: 'stage',
      },
    },
  ),
  circumstance: shorthand(
    'Exile, detention, … of an actor.',
    {
      id: OF,
      title: TITLE,
      kind: oneOf(CIRCUMSTANCE_KINDS, 'Kind of circumstance.'),
      of: some(SOME_IDS, 'Whose.'),
      at: some(SOME_IDS, 'Where.'),
      ...TERM,
    },
    ['id', 'of'],
  ),
};

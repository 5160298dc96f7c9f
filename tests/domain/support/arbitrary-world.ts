/** Random worlds with few actors, events, roles and days, so that claims repeat and contradict each other. */
import fc from 'fast-check';
import {
  MODALITIES,
  type Claim,
  type Rank,
  type Source,
} from '../../../src/domain/claims/claims.ts';
import type { Qualifiers } from '../../../src/domain/claims/qualifiers.ts';
import {
  MEETING_FORMATS,
  type EntityDeclaration,
  type EntityType,
} from '../../../src/domain/entities/entities.ts';
import { EVENT_CAPACITIES } from '../../../src/domain/claims/predicates.ts';
import type { Records } from '../../../src/domain/claims/records.ts';
import { CASE_STAGES, EVENT_STAGES } from '../../../src/domain/events/stages.ts';
import { toClaim, type Said } from './world.ts';

/** What a curator can decide of a claim. Tests of pending claims propose some of these worlds' claims. */
const DECIDED: readonly Rank[] = ['preferred', 'normal', 'deprecated'];

/** Days on which something becomes known or is withdrawn, close together so that they often coincide. */
export const DAYS = Array.from({ length: 12 }, (_, n) => `2016-01-${String(n + 20)}`);
const DATES = ['2016-01-22', '2016-01-25', '2016-01', '2016-01-24/2016-01-28', '2016-01-24/..'];
const PUBLISHED = [...DAYS, '2016-01', '[2016-01-21..2016-01-23]', '2016-01-24/..', '2016-01-23~'];

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`);

/** The entities of a world, with ids numbered per kind. */
interface Cast {
  readonly persons: readonly string[];
  readonly organizations: readonly string[];
  readonly groups: readonly string[];
  readonly meetings: readonly string[];
  readonly visits: readonly string[];
  readonly statements: readonly string[];
  readonly roles: readonly string[];
  readonly cases: readonly string[];
  readonly sources: readonly string[];
}

const casts: fc.Arbitrary<Cast> = fc
  .record({
    persons: fc.integer({ min: 2, max: 4 }),
    organizations: fc.integer({ min: 1, max: 2 }),
    groups: fc.integer({ min: 0, max: 1 }),
    meetings: fc.integer({ min: 1, max: 2 }),
    visits: fc.integer({ min: 0, max: 1 }),
    statements: fc.integer({ min: 0, max: 1 }),
    roles: fc.integer({ min: 1, max: 2 }),
    cases: fc.integer({ min: 1, max: 1 }),
    sources: fc.integer({ min: 1, max: 6 }),
  })
  .map((counts) => {
    const ids = (kind: keyof typeof counts) => numbered(kind.slice(0, 2), counts[kind]);
    return {
      persons: ids('persons'),
      organizations: ids('organizations'),
      groups: ids('groups'),
      meetings: ids('meetings'),
      visits: ids('visits'),
      statements: ids('statements'),
      roles: ids('roles'),
      cases: ids('cases'),
      sources: ids('sources'),
    };
  });

const TYPES: readonly (readonly [keyof Cast, EntityType])[] = [
  ['persons', 'Person'],
  ['organizations', 'Organization'],
  ['groups', 'Group'],
  ['meetings', 'Meeting'],
  ['visits', 'Visit'],
  ['statements', 'Statement'],
  ['roles', 'Role'],
  ['cases', 'LegalCase'],
];

function declarations(cast: Cast): EntityDeclaration[] {
  const declared = TYPES.flatMap(([kind, type]) => cast[kind].map((id) => ({ id, type })));
  return [...declared, { id: 'place', type: 'Place' }, { id: 'topic', type: 'Topic' }];
}

/** Present in one case of four. `fc.option` counts absences, and `freq: 1` is never present. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Present in one case of ten. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: none }, { weight: 1, arbitrary });
const none = fc.constant(undefined);

const sourceOf = (id: string): fc.Arbitrary<Source> =>
  fc
    .record({
      publishedOn: fc.option(fc.constantFrom(...PUBLISHED), { nil: undefined, freq: 4 }),
      accessedOn: fc.option(fc.constantFrom(...DAYS), { nil: undefined, freq: 2 }),
      retractedOn: seldom(fc.constantFrom(...DAYS)),
    })
    .map((dates) => ({ id, title: id, paragraphs: {}, ...present(dates) }));

/** Leaves out absent members, as stored records do. */
function present<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids);
const stages = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('held', 'held', 'confirmed', 'expected', 'requested') },
  { weight: 1, arbitrary: fc.constantFrom(...EVENT_STAGES) },
);

/** The stages that decide most answers, and none: an involvement without a stage says nothing. */
const turning = fc.constantFrom(undefined, 'held', 'held', 'held', 'expected', 'notHeld');

/** The content of a claim: a sentence and its qualifiers. */
type Sentence = readonly [string, Qualifiers];

function sentences(cast: Cast): fc.Arbitrary<Sentence> {
  const actors = [...cast.persons, ...cast.organizations, ...cast.groups];
  const collectives = [...cast.organizations, ...cast.groups];
  const events = [...cast.meetings, ...cast.visits, ...cast.statements];
  const say = (
    subjects: readonly string[],
    predicate: string,
    objects: fc.Arbitrary<string>,
    qualifiers: fc.Arbitrary<object> = fc.constant({}),
  ): fc.Arbitrary<Sentence> =>
    fc
      .tuple(oneOf(subjects), objects, qualifiers)
      .map(([subject, object, given]) => [`${subject} ${predicate} ${object}`, present(given)]);
  const term = fc.record({
    since: maybe(fc.constantFrom('2012', '2015-06')),
    until: maybe(fc.constantFrom('2015', '2016-01-24', '..')),
    attestedOn: maybe(fc.constantFrom('2014', '2016-01-25')),
  });
  const kinds: { weight: number; arbitrary: fc.Arbitrary<Sentence> }[] = [
    { weight: 7, arbitrary: say(events, 'stage', stages) },
    {
      weight: 14,
      arbitrary: say(
        actors,
        'involvedIn',
        oneOf(events),
        fc.record({
          capacity: fc.oneof(fc.constant('attendee'), maybe(fc.constantFrom(...EVENT_CAPACITIES))),
          stage: fc.oneof({ weight: 5, arbitrary: stages }, { weight: 1, arbitrary: none }),
          onBehalfOf: seldom(oneOf(collectives)),
          insteadOf: rarely(oneOf(actors)),
          accompanying: rarely(oneOf(cast.persons)),
        }),
      ),
    },
    {
      weight: 3,
      arbitrary: say(
        events,
        'date',
        fc.constantFrom(...DATES),
        fc.record({ stage: maybe(stages), basis: fc.constant('stated') }),
      ),
    },
    { weight: 1, arbitrary: say(events, 'partOf', oneOf(events)) },
    {
      weight: 1,
      arbitrary: say(
        cast.meetings,
        'format',
        fc.constantFrom(...MEETING_FORMATS),
        fc.record({ stage: stages }),
      ),
    },
    {
      weight: 1,
      arbitrary: say(
        cast.meetings,
        'property',
        fc.constantFrom('3', '12..', '2..4'),
        fc.constant({ which: 'times' }),
      ),
    },
    {
      weight: 1,
      arbitrary: say(
        cast.organizations,
        'property',
        fc.constantFrom('party', 'ngo'),
        fc.constant({ which: 'kind' }),
      ),
    },
    {
      weight: 1,
      arbitrary: say(
        cast.persons,
        'property',
        oneOf(collectives),
        fc.constant({ which: 'country' }),
      ),
    },
    { weight: 1, arbitrary: say(cast.persons, 'description', fc.constantFrom('one', 'two')) },
    { weight: 2, arbitrary: say(cast.persons, 'holds', oneOf(cast.roles), term) },
    { weight: 1, arbitrary: say(cast.roles, 'postIn', oneOf(cast.organizations)) },
    { weight: 2, arbitrary: say(actors, 'memberOf', oneOf(collectives), term) },
    { weight: 1, arbitrary: say(events, 'concerns', fc.constant('topic')) },
    { weight: 1, arbitrary: say(events, 'at', fc.constant('place')) },
    {
      weight: 1,
      arbitrary: say(
        actors,
        'partyTo',
        oneOf(cast.cases),
        fc.record({ capacity: fc.constantFrom('complainant', 'defendant') }),
      ),
    },
    {
      weight: 2,
      arbitrary: say(
        cast.cases,
        'stage',
        fc.constantFrom(...CASE_STAGES),
        fc.record({ date: maybe(fc.constantFrom('2015', '2016-01-22')) }),
      ),
    },
    { weight: 1, arbitrary: say(actors, 'name', fc.constantFrom('Sok', 'Sao')) },
    { weight: 1, arbitrary: say(cast.persons, 'sameAs', oneOf(cast.persons)) },
    { weight: 1, arbitrary: say(cast.meetings, 'sameAs', oneOf(cast.meetings)) },
    { weight: 1, arbitrary: say(cast.persons, 'possiblySameAs', oneOf(cast.persons)) },
  ];
  return fc.oneof(...kinds);
}

/** Claims that sources dispute about a few meetings: presence, mandates, forms, and whether they were held. */
function disputes(cast: Cast): fc.Arbitrary<Sentence> {
  const collectives = [...cast.organizations, ...cast.groups];
  const actors = [...cast.persons, ...collectives];
  const wholes = cast.visits;
  const about = (
    subjects: readonly string[],
    predicate: string,
    objects: readonly string[],
    qualifiers: fc.Arbitrary<object> = fc.constant({}),
  ): fc.Arbitrary<Sentence> =>
    fc
      .tuple(oneOf(subjects), oneOf(objects), qualifiers)
      .map(([subject, object, given]) => [`${subject} ${predicate} ${object}`, present(given)]);
  const part = fc.record({
    capacity: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(undefined, 'attendee') },
      {
        weight: 3,
        arbitrary: fc.constantFrom('host', 'guest', 'absent', 'absent', 'requester', 'invited'),
      },
    ),
    stage: fc.oneof({ weight: 4, arbitrary: turning }, { weight: 1, arbitrary: stages }),
    onBehalfOf: seldom(oneOf(collectives)),
    insteadOf: rarely(oneOf(actors)),
    accompanying: rarely(oneOf(cast.persons)),
  });
  const day = fc.record({ stage: turning, basis: fc.constant('stated') });
  const told = fc.record({ stage: turning.map((stage) => stage ?? 'held') });
  const kinds = [
    { weight: 7, arbitrary: about(cast.meetings, 'stage', ['held', 'held', 'expected']) },
    { weight: 2, arbitrary: about(cast.meetings, 'stage', EVENT_STAGES) },
    { weight: 20, arbitrary: about(actors, 'involvedIn', cast.meetings, part) },
    {
      weight: 5,
      arbitrary: about(cast.meetings, 'format', MEETING_FORMATS, told),
    },
    { weight: 2, arbitrary: about([...cast.meetings, ...wholes], 'date', DATES, day) },
    { weight: 1, arbitrary: about(cast.meetings, 'concerns', ['topic']) },
    { weight: 1, arbitrary: about(cast.persons, 'memberOf', collectives) },
    { weight: 1, arbitrary: about(cast.persons, 'sameAs', cast.persons) },
    { weight: 1, arbitrary: about(cast.organizations, 'sameAs', cast.organizations) },
    ...(wholes.length > 0
      ? [{ weight: 2, arbitrary: about(cast.meetings, 'partOf', wholes) }]
      : []),
  ];
  return fc.oneof(...kinds);
}

function claimsOf(
  cast: Cast,
  sentencesOf: (cast: Cast) => fc.Arbitrary<Sentence>,
): fc.Arbitrary<Claim> {
  const said: fc.Arbitrary<Said> = fc
    .record({
      source: oneOf(cast.sources),
      modality: fc.oneof(
        { weight: 3, arbitrary: fc.constant('asserted' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...MODALITIES) },
      ),
      speaker: fc.option(oneOf([...cast.persons, ...cast.organizations]), { nil: undefined }),
      rank: fc.oneof(
        { weight: 5, arbitrary: fc.constant('normal' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...DECIDED) },
      ),
    })
    .map(present);
  return fc
    .tuple(sentencesOf(cast), said)
    .map(([[sentence, qualifiers], how]) => toClaim(sentence, qualifiers, how));
}

/** A random world of up to `size` claims with distinct ids. */
export const worldsOf = (size: number, sentencesOf = sentences): fc.Arbitrary<Records> =>
  casts.chain((cast) =>
    fc.record({
      entities: fc.constant(declarations(cast)),
      sources: fc.tuple(...cast.sources.map(sourceOf)),
      claims: fc.uniqueArray(claimsOf(cast, sentencesOf), {
        minLength: 1,
        maxLength: size,
        selector: ({ id }) => id,
        size: 'max',
      }),
    }),
  );

/** Random worlds of the default size. */
export const worlds = worldsOf(60);

/** Random worlds with few meetings, about which sources disagree. */
export const disputedWorlds = worldsOf(40, disputes);

/** Random worlds made of seed items: few people, meetings and days, and a few reports with a few items each. */
import fc from 'fast-check';
import { MODALITIES, type Claim, type Source } from '../../src/domain/claims/claims.ts';
import { MEETING_FORMATS, type EntityDeclaration } from '../../src/domain/entities/entities.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { EVENT_STAGES, type EventStage } from '../../src/domain/events/stages.ts';
import { boundsOf } from './dates.ts';
import { claimsOfItem, said, type Item, type PartOf, type Voice } from './items.ts';

/** Days on which reports appear, close together so that they often coincide. */
export const DAYS = Array.from({ length: 12 }, (_, n) => `2016-01-${String(n + 10)}`);
const DATES = [
  '2016-01-08',
  '2016-01-11',
  '2016-01-14',
  '2016-01-18',
  '2016-01',
  '2016-01-10/2016-01-15',
  '2016-01-12/..',
  '[2016-01-11..2016-01-13]',
  '2016-01-14~',
];
const PUBLISHED = ['2016-01', '[2016-01-12..2016-01-14]', '2016-01-16~'];

const PERSONS = ['a', 'b', 'c', 'd'];
/** An outsider, who has no part unless a report gives it one. */
const OUTSIDER = 'o';
const ORGANIZATIONS = ['x', 'y'];
const ACTORS = [...PERSONS, ...ORGANIZATIONS, 'g', 'r'];
const MEETINGS = ['m', 'n'];

const ENTITIES: readonly EntityDeclaration[] = [
  ...[...PERSONS, OUTSIDER].map((id): EntityDeclaration => ({ id, type: 'Person' })),
  ...ORGANIZATIONS.map((id): EntityDeclaration => ({ id, type: 'Organization' })),
  { id: 'g', type: 'Group' },
  { id: 'r', type: 'Role' },
  ...MEETINGS.map((id): EntityDeclaration => ({ id, type: 'Meeting' })),
  { id: 'v', type: 'Visit' },
];

/** Present in one case of `often`. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>, often = 5): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: often - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Leaves out undefined members, as records do. */
export function present<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const sourceOf = (id: string): fc.Arbitrary<Source> =>
  fc
    .record({
      publishedOn: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...DAYS) },
        { weight: 1, arbitrary: fc.constantFrom(...PUBLISHED) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
      accessedOn: seldom(fc.constantFrom(...DAYS), 2),
      retractedOn: seldom(fc.constantFrom(...DAYS), 12),
      kind: seldom(fc.constant('curation' as const), 15),
    })
    .map(({ kind, ...dates }) => ({
      id,
      title: id,
      paragraphs: {},
      ...(kind === undefined ? present(withdrawnLater(dates)) : { kind }),
    }));

/** A source that was never known cannot be withdrawn. */
function withdrawnLater<
  T extends { readonly publishedOn: string | undefined; readonly retractedOn: string | undefined },
>(dates: T): T {
  const published = dates.publishedOn === undefined ? null : boundsOf(dates.publishedOn).latest;
  const isLater =
    published !== null && dates.retractedOn !== undefined && published < dates.retractedOn;
  return isLater ? dates : { ...dates, retractedOn: undefined };
}

const voices: fc.Arbitrary<Voice> = fc
  .record({
    modality: fc.oneof(
      { weight: 6, arbitrary: fc.constant('asserted' as const) },
      { weight: 2, arbitrary: fc.constantFrom(...MODALITIES) },
    ),
    who: fc.oneof(
      { weight: 5, arbitrary: fc.constant({}) },
      {
        weight: 3,
        arbitrary: fc
          .constantFrom(...PERSONS, OUTSIDER, OUTSIDER, ...ORGANIZATIONS)
          .map((speaker) => ({ speaker })),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...ORGANIZATIONS, undefined).map((of) => ({
          unnamedSpeaker: { description: 'an aide', ...present({ of }) },
        })),
      },
    ),
    rank: fc.oneof(
      { weight: 14, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('preferred' as const, 'deprecated' as const) },
    ),
    via: seldom(fc.constant('y'), 10),
  })
  .map(({ who, ...voice }) => ({ ...present(voice), ...who }));

const stages: fc.Arbitrary<EventStage> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('held' as const, 'held' as const, 'expected' as const) },
  { weight: 3, arbitrary: fc.constantFrom(...EVENT_STAGES) },
);

/**
 * How freely items name people. `plainly`: mandates, companions and absences are asserted and about
 * held meetings, as in most sources. `freely`: at every stage and in every voice.
 */
export type Naming = 'plainly' | 'freely';

/** An actor, sometimes on behalf of, accompanying or instead of another. */
const parts = (plainly: boolean, naming: Naming): fc.Arbitrary<PartOf> =>
  fc
    .record({
      actor: fc.constantFrom(...PERSONS, ...PERSONS, ...ACTORS),
      how: plainly
        ? fc.constant({})
        : seldom(
            fc.oneof(
              fc
                .constantFrom('x', ...(naming === 'freely' ? ['y', 'd'] : []))
                .map((onBehalfOf) => ({
                  onBehalfOf,
                })),
              fc.constantFrom(...PERSONS).map((accompanying) => ({ accompanying })),
              fc.constantFrom(...PERSONS).map((insteadOf) => ({ insteadOf })),
            ),
            7,
          ),
    })
    .map(({ actor, how }) => {
      if (how === undefined || Object.values(how).includes(actor)) return actor;
      return { actor, ...how };
    });

function partsFor(
  stage: EventStage,
  modality: string,
  speaker: unknown,
  naming: Naming,
): fc.Arbitrary<Item['parts']> {
  const some = (max: number, plainly = false) =>
    fc.uniqueArray(parts(plainly, naming), {
      maxLength: max,
      selector: (part) => (typeof part === 'string' ? part : part.actor),
    });
  const none = fc.constant<PartOf[]>([]);
  const isHeld = stage === 'held' && modality === 'asserted';
  const fields: Record<string, fc.Arbitrary<PartOf[] | undefined>> = stage === 'requested' ||
  stage === 'declined'
    ? { requester: some(1, true), invited: some(2, true) }
    : {
        // Most sources give mandates and companions in their own voice and for held meetings.
        attendee: some(4, naming === 'plainly' && (!isHeld || speaker !== undefined)),
        host: seldom(some(1, true), 8),
        absent:
          naming === 'freely' || (isHeld && speaker === undefined)
            ? seldom(some(2, true), 6)
            : none,
      };
  return fc
    .record(fields)
    .map(
      (found) =>
        Object.fromEntries(
          Object.entries(found).filter(([, list]) => list !== undefined && list.length > 0),
        ) as Record<string, PartOf[]>,
    );
}

/** The wholes: the second meeting is part of the first, and both are part of the visit; never a circle. */
const wholeOf: Readonly<Record<string, string>> = { n: 'm', m: 'v' };

const itemOf = (source: Source, naming: Naming): fc.Arbitrary<Claim[]> =>
  fc
    .record({ event: fc.constantFrom('m', 'm', 'm', 'n', 'v'), stage: stages, voice: voices })
    .chain(({ event, stage, voice }) =>
      fc
        .record({
          parts: partsFor(
            stage,
            voice.modality ?? 'asserted',
            voice.speaker ?? voice.unnamedSpeaker,
            naming,
          ),
          date: seldom(fc.constantFrom(...DATES.filter((date) => mayBe(date, stage, source))), 2),
          format:
            event === 'v' ? fc.constant(undefined) : seldom(fc.constantFrom(...MEETING_FORMATS), 3),
          stepDay: seldom(
            fc.constantFrom('2016-01-01', ...DAYS.filter((day) => mayBe(day, 'held', source))),
            6,
          ),
          isOfPartsOnly: stage === 'held' ? seldom(fc.constant(true), 8) : fc.constant(undefined),
          partOf: event === 'v' ? fc.constant(undefined) : seldom(fc.constant(wholeOf[event]!), 8),
        })
        .map((rest): Claim[] => {
          const item: Item = { event, stage, ...voice, ...present(rest) };
          return claimsOfItem(source.id, item);
        }),
    );

/** A held meeting has a date no later than its report. */
function mayBe(date: string, stage: EventStage, { publishedOn, accessedOn }: Source): boolean {
  if (stage !== 'held' && stage !== 'notHeld') return true;
  const known = publishedOn === undefined ? accessedOn : boundsOf(publishedOn).earliest;
  return (boundsOf(date).earliest ?? '') <= (known ?? '2016-01-08');
}

/** Memberships, merges and other claims beside meetings. */
const besides = (source: Source): fc.Arbitrary<Claim[]> => {
  const term = fc
    .record({
      since: seldom(fc.constant('2012'), 3),
      until: seldom(fc.constantFrom('2015', '..'), 3),
    })
    .map(present);
  const claim = (
    predicate: Claim['predicate'],
    subjects: readonly string[],
    objects: readonly string[],
    qualifiers: fc.Arbitrary<object> = fc.constant({}),
    modality: fc.Arbitrary<Claim['modality']> = fc.constant('asserted'),
  ) =>
    fc
      .record({
        subject: fc.constantFrom(...subjects),
        object: fc.constantFrom(...objects),
        qualifiers,
        modality,
        isWrong: seldom(fc.constant(true), 8),
      })
      .map(({ subject, object, qualifiers: given, modality: how, isWrong }) =>
        subject === object
          ? []
          : [
              said(
                source.id,
                { subject, predicate, object, qualifiers: given },
                {
                  modality: how,
                  ...(isWrong === undefined ? {} : { rank: 'deprecated' as const }),
                },
              ),
            ],
      );
  const firmly = fc.constantFrom(
    'asserted' as const,
    'asserted' as const,
    'alleged' as const,
    'denied' as const,
  );
  return fc.oneof(
    {
      weight: 3,
      arbitrary: claim('memberOf', [...PERSONS, OUTSIDER], [...ORGANIZATIONS, 'g'], term),
    },
    { weight: 1, arbitrary: claim('holds', [...PERSONS, OUTSIDER], ['r'], term) },
    { weight: 1, arbitrary: claim('postIn', ['r'], ORGANIZATIONS) },
    { weight: 1, arbitrary: claim('sameAs', PERSONS, PERSONS, fc.constant({}), firmly) },
    { weight: 1, arbitrary: claim('sameAs', ['n'], ['m'], fc.constant({}), firmly) },
  );
};

/** A random world of up to `reports` reports. */
export const itemWorlds = (
  reports = 5,
  items = 3,
  naming: Naming = 'plainly',
): fc.Arbitrary<Records> =>
  fc
    .integer({ min: 1, max: reports })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => sourceOf(`s${i + 1}`))))
    .chain((sources) =>
      fc
        .tuple(
          ...sources.map((source) =>
            fc.tuple(
              // Curators make merges, but no claims about events.
              source.kind === 'curation'
                ? fc.constant<Claim[][]>([])
                : fc.array(itemOf(source, naming), { minLength: 1, maxLength: items }),
              fc.array(besides(source), { maxLength: 2 }),
              seldom(fc.constantFrom('2..', '3', '2..4'), 10),
            ),
          ),
        )
        .map((told) => {
          const claims = told.flatMap(([own, others, times], i) => [
            ...own.flat(),
            ...others.flat(),
            ...(times === undefined || i > 0
              ? []
              : [
                  said(sources[i]!.id, {
                    subject: 'm',
                    predicate: 'property',
                    value: times,
                    qualifiers: { which: 'times' },
                  }),
                ]),
          ]);
          const distinct = new Map(claims.map((claim) => [claim.id, claim]));
          return { entities: ENTITIES, sources, claims: [...distinct.values()] };
        }),
    );

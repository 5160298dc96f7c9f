/** Stories: sequences of short reports about one meeting of two people, sometimes with others. */
import type { Claim, Source } from '../../src/domain/claims/claims.ts';
import type { EntityDeclaration } from '../../src/domain/entities/entities.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { claimsOfItem, said, type Item } from './items.ts';

/** Days on which the reports of a story appear. A dated meeting took place two days before its report. */
const PUBLISHED = ['2020-01-05', '2020-01-15', '2020-01-25', '2020-02-05'];
/** The first planned day of the meeting, and the later one. */
const DAY = '2020-01-13';
const OTHER_DAY = '2020-01-23';
const BOTH = { attendee: ['a', 'b'] };
const m = { event: 'm' };

const ENTITIES: readonly EntityDeclaration[] = [
  ...['a', 'b', 'c', 'o'].map((id): EntityDeclaration => ({ id, type: 'Person' })),
  ...['x', 'y'].map((id): EntityDeclaration => ({ id, type: 'Organization' })),
  { id: 'm', type: 'Meeting' },
  { id: 'v', type: 'Visit' },
];

/** The day on which the report appears. */
interface Moment {
  readonly dayBefore: string;
  readonly twoDaysBefore: string;
}

type Report = (at: Moment) => readonly (
  | Item
  | {
      readonly claim: Parameters<typeof said>[1];
      readonly by?: string;
      readonly modality?: 'denied' | 'alleged';
    }
)[];

/** Reports about two people, by a short title. `o` is an outsider, `c` a third actor. */
export const OF_TWO: Readonly<Record<string, Report>> = {
  'asked for': () => [{ ...m, stage: 'requested', parts: { requester: ['a'], invited: ['b'] } }],
  'turned down': () => [{ ...m, stage: 'declined' }],
  expected: () => [{ ...m, stage: 'expected', parts: BOTH }],
  'expected on the day': () => [{ ...m, stage: 'expected', date: DAY, parts: BOTH }],
  'expected on another day': () => [{ ...m, stage: 'expected', date: OTHER_DAY, parts: BOTH }],
  'announced by a': () => [{ ...m, stage: 'announced', date: DAY, parts: BOTH, speaker: 'a' }],
  confirmed: () => [{ ...m, stage: 'confirmed' }],
  'confirmed by a': () => [{ ...m, stage: 'confirmed', parts: BOTH, speaker: 'a' }],
  'confirmed by the side of b': () => [
    { ...m, stage: 'confirmed', parts: BOTH, unnamedSpeaker: { description: 'an aide', of: 'y' } },
  ],
  'put off': () => [{ ...m, stage: 'postponed', parts: BOTH }],
  'postponed to another day': () => [
    { ...m, stage: 'postponed' },
    { ...m, stage: 'expected', date: OTHER_DAY, parts: BOTH },
  ],
  'called off': () => [{ ...m, stage: 'cancelled' }],
  'called off the day before': ({ dayBefore }) => [
    { ...m, stage: 'cancelled', stepDay: dayBefore },
  ],
  'held talks two days ago': ({ twoDaysBefore }) => [
    { ...m, stage: 'held', date: twoDaysBefore, format: 'talks', parts: BOTH },
  ],
  held: () => [{ ...m, stage: 'held' }],
  'held a call': () => [{ ...m, stage: 'held', format: 'call', parts: BOTH }],
  'seen together two days ago': ({ twoDaysBefore }) => [
    { ...m, stage: 'held', date: twoDaysBefore, format: 'encounter', parts: BOTH },
  ],
  'not held': () => [{ ...m, stage: 'notHeld', parts: BOTH }],
  'not held two days ago': ({ twoDaysBefore }) => [
    { ...m, stage: 'notHeld', date: twoDaysBefore, parts: BOTH },
  ],
  'denied by b': () => [{ ...m, stage: 'held', parts: BOTH, speaker: 'b', modality: 'denied' }],
  'alleged by o': () => [{ ...m, stage: 'held', parts: BOTH, speaker: 'o', modality: 'alleged' }],
  'denied by o': () => [{ ...m, stage: 'held', parts: BOTH, speaker: 'o', modality: 'denied' }],
  'plan denied by b': () => [
    { ...m, stage: 'expected', parts: BOTH, speaker: 'b', modality: 'denied' },
  ],
  'cancellation denied by a': () => [
    { ...m, stage: 'cancelled', parts: BOTH, speaker: 'a', modality: 'denied' },
  ],
  'b was absent': () => [{ ...m, stage: 'held', parts: { attendee: ['a'], absent: ['b'] } }],
  'a denies having been there': () => [
    {
      claim: {
        subject: 'a',
        predicate: 'involvedIn',
        object: 'm',
        qualifiers: { capacity: 'attendee', stage: 'held' },
      },
      by: 'a',
      modality: 'denied',
    },
  ],
  'the day is denied by a': ({ twoDaysBefore }) => [
    {
      claim: {
        subject: 'm',
        predicate: 'date',
        value: twoDaysBefore,
        qualifiers: { basis: 'stated', stage: 'held' },
      },
      by: 'a',
      modality: 'denied',
    },
  ],
};

/** More reports, with a third actor, an outsider, a whole, an organization or a stand-in. */
export const BESIDE: Readonly<Record<string, Report>> = {
  'three expected': () => [
    { ...m, stage: 'expected', date: DAY, parts: { attendee: ['a', 'b', 'c'] } },
  ],
  'a and c held talks': () => [
    { ...m, stage: 'held', format: 'talks', parts: { attendee: ['a', 'c'] } },
  ],
  'three were at a reception': ({ twoDaysBefore }) => [
    {
      ...m,
      stage: 'held',
      date: twoDaysBefore,
      format: 'gathering',
      parts: { attendee: ['a', 'b', 'c'] },
    },
  ],
  'o says that c was there': () => [
    {
      claim: {
        subject: 'c',
        predicate: 'involvedIn',
        object: 'm',
        qualifiers: { capacity: 'attendee', stage: 'held' },
      },
      by: 'o',
      modality: 'alleged',
    },
  ],
  'called off, says o': () => [{ ...m, stage: 'cancelled', parts: BOTH, speaker: 'o' }],
  'within a visit': () => [
    { event: 'v', stage: 'expected', date: `${DAY}/2020-01-16`, parts: { guest: ['a'] } },
    { ...m, stage: 'expected', parts: BOTH, partOf: 'v' },
  ],
  'the visit is called off': () => [{ event: 'v', stage: 'cancelled', parts: { guest: ['a'] } }],
  'the visit took place': () => [{ event: 'v', stage: 'held', parts: { guest: ['a'] } }],
  'held, a for x': () => [
    { ...m, stage: 'held', parts: { attendee: [{ actor: 'a', onBehalfOf: 'x' }, 'b'] } },
  ],
  'expected, a for x': () => [
    {
      ...m,
      stage: 'expected',
      date: DAY,
      parts: { attendee: [{ actor: 'a', onBehalfOf: 'x' }, 'b'] },
    },
  ],
  'c came instead of a': () => [
    { ...m, stage: 'held', parts: { attendee: [{ actor: 'c', insteadOf: 'a' }, 'b'] } },
  ],
  'c came with a': () => [
    { ...m, stage: 'held', parts: { attendee: ['a', { actor: 'c', accompanying: 'a' }, 'b'] } },
  ],
  'x was host': () => [{ ...m, stage: 'held', parts: { ...BOTH, host: ['x'] } }],
};

export const ALL: Readonly<Record<string, Report>> = { ...OF_TWO, ...BESIDE };

/** The organization on the side of b, whose aide may confirm. */
const SIDES: readonly Claim[] = [
  said('sides', { subject: 'b', predicate: 'memberOf', object: 'y', qualifiers: {} }),
];

/** The story with the reports of these titles, one after the other. */
export function story(names: readonly string[]): Records {
  const sources: Source[] = names.map((_, i) => {
    const id = `s${i + 1}`;
    return { id, title: id, paragraphs: {}, publishedOn: PUBLISHED[i]! };
  });
  const claims = names.flatMap((name, i) => {
    const day = Number(PUBLISHED[i]!.slice(8));
    const on = (before: number) =>
      `${PUBLISHED[i]!.slice(0, 8)}${String(day - before).padStart(2, '0')}`;
    return ALL[name]!({ dayBefore: on(1), twoDaysBefore: on(2) }).flatMap((told) =>
      'claim' in told
        ? [
            said(sources[i]!.id, told.claim, {
              ...(told.by === undefined ? {} : { speaker: told.by }),
              ...(told.modality === undefined ? {} : { modality: told.modality }),
            }),
          ]
        : claimsOfItem(sources[i]!.id, told),
    );
  });
  const sides = { id: 'sides', title: 'sides', paragraphs: {}, publishedOn: '2019-01-01' };
  return { entities: ENTITIES, sources: [sides, ...sources], claims: [...SIDES, ...claims] };
}

/** Every sequence of `length` of these names. */
export function* sequences(names: readonly string[], length: number): Generator<readonly string[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const first of names)
    for (const rest of sequences(names, length - 1)) yield [first, ...rest];
}

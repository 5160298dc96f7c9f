/**
 * The synthetic world as a stream of records. They are made on the fly, are always the same, and are never
 * held as a whole.
 */
import type { Claim, Source } from '../../src/domain/claims/claims.ts';
import type { Dataset } from '../../src/domain/claims/dataset.ts';
import type { EntityDeclaration } from '../../src/domain/entities/entities.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { organization, person, place, role, topic } from './actors.ts';
import { Press } from './calendar.ts';
import { claimsOf, ORIGIN, type Thing } from './drafts.ts';
import { Frame, KINDS, type Kind } from './ids.ts';
import { meeting } from './meetings.ts';
import { worldSize, type WorldSize } from './size.ts';
import { legalCase, statement, visit } from './statements.ts';

const MAKERS: Readonly<Record<Kind, (frame: Frame, press: Press, index: number) => Thing>> = {
  topics: topic,
  places: place,
  organizations: organization,
  roles: role,
  people: person,
  visits: visit,
  meetings: meeting,
  statements: statement,
  cases: legalCase,
};

/** Records that can be iterated any number of times. Each iteration makes them again. */
export interface WorldStream {
  readonly entities: Iterable<EntityDeclaration>;
  readonly sources: Iterable<Source>;
  readonly claims: Iterable<Claim>;
}

export interface World extends WorldStream {
  readonly size: WorldSize;
  readonly frame: Frame;
  readonly dataset: Dataset;
}

/** Makes the world of a size (in relationships) and a seed. */
export function makeWorld(relationships: number, seed = 1): World {
  const size = worldSize(relationships);
  const frame = new Frame(seed, size);
  const press = new Press(seed, size.sources);
  function* things(): Generator<Thing> {
    for (const kind of KINDS) {
      for (let index = 0; index < size[kind]; index += 1) yield MAKERS[kind](frame, press, index);
    }
  }
  return {
    size,
    frame,
    dataset: {
      id: ORIGIN,
      title: `A synthetic world of ${relationships} relationships, seed ${seed}`,
      coverage: 'Everything in it is invented, to measure with.',
    },
    entities: walk(function* () {
      for (const { declarations } of things()) yield* declarations;
    }),
    sources: walk(function* () {
      for (let index = 0; index < press.count; index += 1) yield press.source(index);
    }),
    claims: walk(function* () {
      for (const thing of things()) yield* claimsOf(thing);
    }),
  };
}

function walk<T>(make: () => Generator<T>): Iterable<T> {
  return { [Symbol.iterator]: make };
}

/** All records at once, for tests of small worlds. */
export function allRecords({ entities, sources, claims }: WorldStream): Records {
  return { entities: [...entities], sources: [...sources], claims: [...claims] };
}

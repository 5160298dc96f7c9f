/** What holds of every projection, tried on random worlds at every day on which anything changes. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ClaimIndex } from '../../src/domain/claim-index.ts';
import type { InvolvementState } from '../../src/domain/event-projection.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { isKnown, OPEN_END, type KnownClaim } from '../../src/domain/knowledge.ts';
import { project, type Projection } from '../../src/domain/projection.ts';
import type { PropertySpan } from '../../src/domain/properties.ts';
import type { Records } from '../../src/domain/records.ts';
import { asOf, pairsIn } from './support/as-of.ts';
import { tries } from '../support/extent.ts';
import { DAYS, worlds } from './support/arbitrary-world.ts';

const RUNS = tries(50, 300);
/** For what a few worlds would already show. */
const FEW = tries(20, 100);
const EVERY_DAY = ['2016-01-01', ...DAYS, '2016-02-15'];

/** Tries a promise on many random worlds. */
function inEveryWorld(promise: (records: Records) => void, runs = RUNS): void {
  fc.assert(fc.property(worlds, promise), runs);
}

/** As `toEqual`, which is slow: it is asked only to show a difference. */
function expectEqual<T extends object>(actual: T, expected: T): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** Every span list of a projection, with the key it belongs to. */
function spanLists({ entities, involvements, ties }: Projection) {
  const keyOf = ({ which, language, of, value }: PropertySpan) =>
    JSON.stringify([which, language, which === 'demands' ? [of, value] : null]);
  const properties = entities.flatMap(({ properties: spans }) =>
    [...groupBy(spans, keyOf)].map(([key, list]) => ({ key, spans: list })),
  );
  return [
    ...involvements,
    ...ties,
    ...properties,
    ...entities.map(({ id, eventSteps }) => ({ key: id, spans: eventSteps })),
    ...entities.map(({ id, caseSteps }) => ({ key: id, spans: caseSteps })),
  ];
}

/** Undeprecated asserted claims, under canonical ids, that say `held`, by the day they are known. */
function heldClaims(records: Records) {
  const { claims } = ClaimIndex.of(records.claims, records.sources, records.entities);
  const asserted = claims.filter(({ modality }) => modality === 'asserted');
  const ofEvent = (event: string, day: string) =>
    asserted.some(
      (claim) =>
        claim.predicate === 'stage' &&
        claim.subject === event &&
        claim.value === 'held' &&
        isKnown(claim, day),
    );
  const ofPart = (part: InvolvementState, day: string) => {
    const isOwn = (claim: KnownClaim) =>
      claim.predicate === 'involvedIn' &&
      claim.object === part.to &&
      claim.subject === (part.representedBy ?? part.from) &&
      (part.representedBy === null || claim.qualifiers.onBehalfOf === part.from) &&
      (claim.qualifiers.capacity ?? 'attendee') === part.capacity &&
      isKnown(claim, day);
    return asserted.some(
      (claim) =>
        isOwn(claim) &&
        (claim.qualifiers.stage === 'held' ||
          (claim.qualifiers.stage === undefined && ofEvent(part.to, day))),
    );
  };
  return { ofEvent, ofPart };
}

describe('a projection', () => {
  it('never depends on the order of claims, sources or declarations', () => {
    fc.assert(
      fc.property(
        worlds.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray([...records.entities], { minLength: records.entities.length }),
            fc.shuffledSubarray([...records.sources], { minLength: records.sources.length }),
            fc.shuffledSubarray([...records.claims], { minLength: records.claims.length }),
          ),
        ),
        ([records, entities, sources, claims]) => {
          expectEqual(project({ entities, sources, claims }), project(records));
        },
      ),
      RUNS,
    );
  });

  it('changes nothing when the same records are loaded twice', () => {
    inEveryWorld(({ entities, sources, claims }) => {
      const twice = {
        entities: [...entities, ...entities],
        sources: [...sources, ...sources],
        claims: [...claims, ...claims],
      };
      expectEqual(project(twice), project({ entities, sources, claims }));
    });
  });

  it('leaves its records as they were', () => {
    inEveryWorld((records) => {
      const before = structuredClone(records);
      project(records);
      expectEqual(records, before);
    }, FEW);
  });

  it('answers a `knownBy` far ahead as it answers none', () => {
    inEveryWorld((records) => {
      const projection = project(records);
      expectEqual(asOf(projection, '2500-01-01'), asOf(projection));
    }, FEW);
  });

  it('as of a day says what a projection from only the claims known then says', () => {
    inEveryWorld((records) => {
      const projection = project(records);
      const { claims } = ClaimIndex.of(records.claims, records.sources, records.entities);
      const spans = new Map(claims.map((claim) => [claim.id, claim]));
      for (const day of EVERY_DAY) {
        const isKnownThen = (id: string) => {
          const span = spans.get(id);
          return span !== undefined && isKnown(span, day);
        };
        const then = project({
          entities: records.entities,
          // A retraction still to come is not known either.
          sources: records.sources.map(({ retractedOn, ...source }) =>
            retractedOn === undefined || retractedOn > day ? source : { ...source, retractedOn },
          ),
          // Merges are timeless.
          claims: records.claims.filter((c) => c.predicate === 'sameAs' || isKnownThen(c.id)),
        });
        expectEqual(asOf(then, day), asOf(projection, day));
      }
    });
  });

  it('keeps the spans of one relationship, property or history apart and in order', () => {
    inEveryWorld((records) => {
      for (const { spans } of spanLists(project(records))) {
        spans.forEach(({ knownFrom, knownUntil }, n) => {
          expect(knownFrom < knownUntil).toBe(true);
          expect(knownUntil <= OPEN_END).toBe(true);
          expect((spans[n - 1]?.knownUntil ?? '') <= knownFrom).toBe(true);
        });
      }
    });
  });

  it('keeps stretches in which an entity is known apart, with a gap between any two', () => {
    inEveryWorld((records) => {
      for (const { known } of project(records).entities) {
        expect(known.length).toBeGreaterThan(0);
        known.forEach(({ knownFrom, knownUntil }, n) => {
          expect(knownFrom < knownUntil).toBe(true);
          expect((known[n - 1]?.knownUntil ?? '') < knownFrom).toBe(true);
        });
      }
    }, FEW);
  });

  it('gives one key to one relationship', () => {
    inEveryWorld((records) => {
      const { involvements, ties } = project(records);
      const keys = [...involvements, ...ties].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }, FEW);
  });

  it('rests every span on claims, each known on every day of it', () => {
    inEveryWorld((records) => {
      const projection = project(records);
      const byId = new Map(projection.claims.map((claim) => [claim.id, claim]));
      for (const { spans } of spanLists(projection)) {
        for (const { claimIds, knownFrom, knownUntil } of spans) {
          expect(claimIds.length).toBeGreaterThan(0);
          expect(new Set(claimIds).size).toBe(claimIds.length);
          for (const id of claimIds) {
            const claim = byId.get(id)!;
            expect(claim.knownFrom <= knownFrom && knownUntil <= claim.knownUntil).toBe(true);
          }
        }
      }
    });
  });

  it('relates only entities that are known while the relationship is', () => {
    inEveryWorld((records) => {
      const projection = project(records);
      for (const day of EVERY_DAY) {
        const { entities, involvements, ties } = asOf(projection, day);
        for (const { from, to } of [...Object.values(involvements), ...Object.values(ties)]) {
          if (!entities.includes(from) || !entities.includes(to) || from === to) {
            throw new Error(`${from} and ${to} are related on ${day}.`);
          }
        }
      }
    });
  });

  it('says the same after a merge is undone as if it had never been made', () => {
    inEveryWorld((records) => {
      const claims = records.claims.filter(({ predicate }) => predicate !== 'sameAs');
      const undone = records.claims.map((claim) =>
        claim.predicate === 'sameAs' ? { ...claim, rank: 'deprecated' as const } : claim,
      );
      expectEqual(project({ ...records, claims: undone }), project({ ...records, claims }));
    });
  });

  it('says the same whatever a deprecated claim said', () => {
    inEveryWorld((records) => {
      const claims = records.claims.filter(({ rank }) => rank !== 'deprecated');
      expectEqual(project({ ...records, claims }), project(records));
    }, FEW);
  });
});

describe('a held status', () => {
  it('never appears on an event that no asserted claim known then says was held', () => {
    inEveryWorld((records) => {
      const held = heldClaims(records);
      const projection = project(records);
      for (const day of EVERY_DAY) {
        for (const [id, { status }] of Object.entries(asOf(projection, day).events)) {
          if (status === 'HELD') expect(held.ofEvent(id, day)).toBe(true);
        }
      }
    });
  });

  it('never appears on a part that no asserted claim known then supports', () => {
    inEveryWorld((records) => {
      const held = heldClaims(records);
      const projection = project(records);
      for (const day of EVERY_DAY) {
        for (const part of Object.values(asOf(projection, day).involvements)) {
          if (part.status === 'HELD') expect(held.ofPart(part, day)).toBe(true);
        }
      }
    });
  });

  it('never makes a pair met unless asserted for the meeting and for both parts', () => {
    inEveryWorld((records) => {
      const held = heldClaims(records);
      const projection = project(records);
      const meetings = projection.entities.filter(({ type }) => type === 'Meeting');
      for (const day of EVERY_DAY) {
        const snapshot = asOf(projection, day);
        for (const { verdict, meetings: shared } of pairsIn(
          snapshot,
          meetings.map(({ id }) => id),
        )) {
          if (verdict !== 'MET') continue;
          const met = shared.some(
            ({ meeting, status, format, parts }) =>
              status === 'HELD' &&
              format !== 'encounter' &&
              held.ofEvent(meeting, day) &&
              parts.every((part) => held.ofPart(part, day)),
          );
          expect(met).toBe(true);
        }
      }
    });
  });

  it('is found often enough in random worlds for these promises to mean something', () => {
    const found = fc.sample(worlds, { numRuns: 250, seed: 1 }).map((records) => {
      const { involvements, entities, ties } = project(records);
      const meetings = entities.filter(({ type }) => type === 'Meeting').map(({ id }) => id);
      const verdicts = EVERY_DAY.flatMap((day) =>
        pairsIn(asOf(project(records), day), meetings).map(({ verdict }) => verdict),
      );
      return {
        statuses: involvements.flatMap(({ spans }) => spans.map(({ status }) => status)),
        verdicts,
        merged: entities.some(({ mergedIds }) => mergedIds.length > 0),
        disputedTie: ties.some(({ spans }) =>
          spans.some((s) => 'support' in s && s.support === 'DISPUTED'),
        ),
      };
    });
    const statuses = new Set(found.flatMap((world) => world.statuses));
    const verdicts = new Set(found.flatMap((world) => world.verdicts));
    expect([...statuses].sort()).toEqual([
      'ALLEGED',
      'CANCELLED',
      'CONFIRMED',
      'DISPUTED',
      'EXPECTED',
      'HELD',
      'NOT_HELD',
      'POSTPONED',
      'REQUESTED',
    ]);
    expect([...verdicts]).toEqual(expect.arrayContaining(['MET', 'DISPUTED', 'SEEN_TOGETHER']));
    expect(found.filter((world) => world.verdicts.includes('MET')).length).toBeGreaterThan(10);
    expect(found.filter((world) => world.merged).length).toBeGreaterThan(25);
    expect(found.some((world) => world.disputedTie)).toBe(true);
  });
});

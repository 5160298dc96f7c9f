/** Properties of every projection, tested in random worlds on every day on which anything changes. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ClaimIndex } from '../../src/domain/claims/claim-index.ts';
import { groupBy } from '../../src/domain/lists/group-by.ts';
import { isKnown, OPEN_END } from '../../src/domain/time/knowledge.ts';
import type { PairState } from '../../src/domain/pairs/pairs.ts';
import { PRESENT } from '../../src/domain/claims/predicates.ts';
import { project, type Projection } from '../../src/domain/projection.ts';
import type { PropertySpan } from '../../src/domain/entities/properties.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { STATUSES, weakest } from '../../src/domain/events/stages.ts';
import { strongest, verdictOf, VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import { asOf, pairsIn, type Snapshot } from './support/as-of.ts';
import { tries } from '../support/extent.ts';
import { DAYS, worlds } from './support/arbitrary-world.ts';

const RUNS = tries(50, 300);
/** Number of worlds for properties that a few worlds would refute. */
const FEW = tries(20, 100);
const EVERY_DAY = ['2016-01-01', ...DAYS, '2016-02-15'];

/** Tests a property in many random worlds. */
function inEveryWorld(promise: (records: Records) => void, runs = RUNS): void {
  fc.assert(fc.property(worlds, promise), runs);
}

/** Like `toEqual`, which is slow and so runs only to show a difference. */
function expectEqual<T extends object>(actual: T, expected: T): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** Every list of spans in a projection, with its key. */
function spanLists({ entities, involvements, pairs, ties }: Projection) {
  const keyOf = ({ which, language, of, value }: PropertySpan) =>
    JSON.stringify([which, language, which === 'demands' ? [of, value] : null]);
  const properties = entities.flatMap(({ properties: spans }) =>
    [...groupBy(spans, keyOf)].map(([key, list]) => ({ key, spans: list })),
  );
  return [
    ...involvements,
    ...pairs,
    ...ties,
    ...properties,
    ...entities.map(({ id, eventSteps }) => ({ key: id, spans: eventSteps })),
    ...entities.map(({ id, caseSteps }) => ({ key: id, spans: caseSteps })),
  ];
}

/** Asserted claims that say something was held: not deprecated, known on the day, with canonical ids. */
function heldClaims(records: Records) {
  const { claims } = ClaimIndex.of(records.claims, records.sources, records.entities);
  const asserted = claims.filter(({ modality }) => modality === 'asserted');
  const of = (event: string, day: string) =>
    asserted.filter(
      (claim) =>
        isKnown(claim, day) &&
        ((claim.predicate === 'stage' && claim.subject === event) ||
          (claim.predicate === 'involvedIn' && claim.object === event)),
    );
  const isHeld = ({ value, qualifiers }: (typeof asserted)[number]) =>
    (value ?? qualifiers.stage) === 'held';
  /** Claims that the event was held, including claims of a held involvement. */
  const ofEvent = (event: string, day: string) => of(event, day).filter(isHeld);
  /** Claims of any stage about an actor or its stand-ins. */
  const ofPart = (actor: string, event: string, day: string) =>
    of(event, day).filter(
      ({ predicate, subject, qualifiers }) =>
        predicate === 'involvedIn' && (subject === actor || qualifiers.onBehalfOf === actor),
    );
  return { ofEvent, ofPart, isHeld };
}

/** Each day with the snapshot of that day. */
function* everyDay(projection: Projection): Generator<readonly [string, Snapshot]> {
  for (const day of EVERY_DAY) yield [day, asOf(projection, day)];
}

/** Sources of a merge that are retracted at some time. Such a merge has no effect on any day. */
function retractedMergers({ claims, sources }: Records): ReadonlySet<string> {
  const retracted = sources.filter(({ retractedOn }) => retractedOn !== undefined);
  const merging = new Set(
    claims.filter(({ predicate }) => predicate === 'sameAs').map(({ source }) => source),
  );
  return new Set(retracted.map(({ id }) => id).filter((id) => merging.has(id)));
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

  it('is the same if every record occurs twice', () => {
    inEveryWorld(({ entities, sources, claims }) => {
      const twice = {
        entities: [...entities, ...entities],
        sources: [...sources, ...sources],
        claims: [...claims, ...claims],
      };
      expectEqual(project(twice), project({ entities, sources, claims }));
    });
  });

  it('does not modify its input', () => {
    inEveryWorld((records) => {
      const before = structuredClone(records);
      project(records);
      expectEqual(records, before);
    }, FEW);
  });

  it('gives the same answers for a distant knowledge day as for none', () => {
    inEveryWorld((records) => {
      const projection = project(records);
      expectEqual(asOf(projection, '2500-01-01'), asOf(projection));
    }, FEW);
  });

  it('as of a day equals a projection of only the claims known by then', () => {
    inEveryWorld((records) => {
      const projection = project(records);
      const { claims } = ClaimIndex.of(records.claims, records.sources, records.entities);
      const spans = new Map(claims.map((claim) => [claim.id, claim]));
      const mergers = retractedMergers(records);
      for (const day of EVERY_DAY) {
        const isKnownThen = (id: string) => {
          const span = spans.get(id);
          return span !== undefined && isKnown(span, day);
        };
        const then = project({
          entities: records.entities,
          // A future retraction is not known yet, but it cancels a merge on every day.
          sources: records.sources.map(({ retractedOn, ...source }) =>
            retractedOn === undefined || (retractedOn > day && !mergers.has(source.id))
              ? source
              : { ...source, retractedOn },
          ),
          // Merges apply on every day.
          claims: records.claims.filter((c) => c.predicate === 'sameAs' || isKnownThen(c.id)),
        });
        expectEqual(asOf(then, day), asOf(projection, day));
      }
    });
  });

  it('orders the spans of a relationship, property or history without overlap', () => {
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

  it('separates the spans in which an entity is known by gaps', () => {
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

  it('gives each relationship one unique key', () => {
    inEveryWorld((records) => {
      const { involvements, pairs, ties } = project(records);
      const keys = [...involvements, ...pairs, ...ties].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }, FEW);
  });

  it('bases every span on claims that are known on each of its days', () => {
    inEveryWorld((records) => {
      const projection = project(records);
      const byId = new Map(projection.claims.map((claim) => [claim.id, claim]));
      for (const { spans } of spanLists(projection)) {
        for (const { claimIds, knownFrom, knownUntil } of spans) {
          expect(claimIds.length).toBeGreaterThan(0);
          expect(new Set(claimIds).size).toBe(claimIds.length);
          for (const id of claimIds) {
            const claim = byId.get(id)!;
            // Merges apply on every day.
            if (claim.predicate === 'sameAs') continue;
            expect(claim.knownFrom <= knownFrom && knownUntil <= claim.knownUntil).toBe(true);
          }
        }
      }
    });
  });

  it('relates only entities that are known whenever the relationship is', () => {
    inEveryWorld((records) => {
      const projection = project(records);
      for (const [day, { entities, involvements, pairs, ties }] of everyDay(projection)) {
        const related = Object.values(pairs).flatMap(({ a, b, meeting, within }) => [
          { from: a.id, to: b.id },
          { from: meeting, to: a.id },
          { from: within, to: b.id },
        ]);
        for (const { from, to } of [
          ...Object.values(involvements),
          ...Object.values(ties),
          ...related,
        ]) {
          if (!entities.includes(from) || !entities.includes(to) || from === to) {
            throw new Error(`${from} and ${to} are related on ${day}.`);
          }
        }
      }
    });
  });

  it('is the same after an undone merge as without it', () => {
    inEveryWorld((records) => {
      const claims = records.claims.filter(({ predicate }) => predicate !== 'sameAs');
      const undone = records.claims.map((claim) =>
        claim.predicate === 'sameAs' ? { ...claim, rank: 'deprecated' as const } : claim,
      );
      expectEqual(project({ ...records, claims: undone }), project({ ...records, claims }));
    });
  });

  it('does not depend on deprecated claims', () => {
    inEveryWorld((records) => {
      const claims = records.claims.filter(({ rank }) => rank !== 'deprecated');
      expectEqual(project({ ...records, claims }), project(records));
    }, FEW);
  });
});

describe('a held status', () => {
  it('never appears on an event without a known, asserted claim that it was held', () => {
    inEveryWorld((records) => {
      const held = heldClaims(records);
      for (const [day, { events }] of everyDay(project(records))) {
        for (const [id, { status, claimIds }] of Object.entries(events)) {
          if (status !== 'HELD') continue;
          expect(held.ofEvent(id, day).some((claim) => claimIds.includes(claim.id))).toBe(true);
        }
      }
    });
  });

  it('never appears on a part without a known, asserted claim for it', () => {
    inEveryWorld((records) => {
      const held = heldClaims(records);
      for (const [day, { involvements }] of everyDay(project(records))) {
        for (const { from, to, status, eventStatus } of Object.values(involvements)) {
          if (status !== 'HELD') continue;
          // A held part implies a held event, and needs a source that names the actor.
          expect(['HELD', 'DISPUTED']).toContain(eventStatus);
          const own = held.ofPart(from, to, day);
          expect(own.length).toBeGreaterThan(0);
          if (own.some(held.isHeld)) continue;
          // Otherwise the rule of two applies: two were expected, and the event was held.
          expect(held.ofEvent(to, day).length).toBeGreaterThan(0);
        }
      }
    });
  });

  it('never gives MET unless the pair cites assertions for the meeting and both parts', () => {
    inEveryWorld((records) => {
      const held = heldClaims(records);
      for (const [day, snapshot] of everyDay(project(records))) {
        for (const { verdict, meetings } of pairsIn(snapshot)) {
          if (verdict !== 'MET') continue;
          const isMet = ({ meeting, verdict: own, status, format, a, b, ...pair }: PairState) => {
            const isCited = ({ id }: { id: string }) => pair.claimIds.includes(id);
            const isThere = (id: string) => {
              const said = held.ofPart(id, meeting, day).filter(isCited);
              const isPresent = said.some(
                (claim) =>
                  held.isHeld(claim) && PRESENT.includes(claim.qualifiers.capacity ?? 'attendee'),
              );
              return isPresent || (pair.basis === 'inferred' && said.length > 0);
            };
            return (
              own === 'MET' &&
              status === 'HELD' &&
              ['talks', 'unknown'].includes(format) &&
              held.ofEvent(meeting, day).some(isCited) &&
              isThere(a.id) &&
              isThere(b.id)
            );
          };
          expect(meetings.some(isMet)).toBe(true);
        }
      }
    });
  });
});

describe('a pair', () => {
  it('has the weakest status of its meeting and its two parts, and the verdict of the table', () => {
    inEveryWorld((records) => {
      for (const [, { pairs, events }] of everyDay(project(records))) {
        for (const { meeting, status, format, verdict, a, b } of Object.values(pairs)) {
          expect(status).toBe(weakest([events[meeting]!.status, a.status, b.status]));
          expect(verdict).toBe(verdictOf(status, format));
          expect(a.id < b.id).toBe(true);
        }
      }
    });
  });

  it("has each actor's part in the meeting at its ends, and cites the evidence of both", () => {
    inEveryWorld((records) => {
      for (const [, { pairs, involvements }] of everyDay(project(records))) {
        const rows = Object.values(involvements);
        for (const { meeting, a, b, claimIds } of Object.values(pairs)) {
          for (const end of [a, b]) {
            const own = rows.filter(({ from, to }) => from === end.id && to === meeting);
            expect(new Set(own.map(({ status }) => status))).toEqual(new Set([end.status]));
            expect([...new Set(own.map(({ capacity }) => capacity))].sort()).toEqual(
              end.capacities,
            );
            expect(claimIds).toEqual(expect.arrayContaining([...end.claimIds]));
          }
        }
      }
    });
  });

  it('is within a meeting in which the same two are a pair', () => {
    inEveryWorld((records) => {
      for (const [, { pairs }] of everyDay(project(records))) {
        for (const { a, b, within } of Object.values(pairs)) {
          expect(Object.keys(pairs)).toContain(`COUNTERPART|${a.id}|${b.id}|${within}`);
        }
      }
    });
  });

  it('contributes its verdict to the meeting and both involvements, which show the strongest', () => {
    inEveryWorld((records) => {
      for (const [, { pairs, events, involvements }] of everyDay(project(records))) {
        const counted = Object.values(pairs).filter(({ ofRole }) => !ofRole);
        const strongestOf = (some: readonly PairState[]) =>
          some.length === 0 ? null : strongest(some.map(({ verdict }) => verdict));
        for (const [id, { verdict }] of Object.entries(events)) {
          expect(verdict).toBe(strongestOf(counted.filter(({ meeting }) => meeting === id)));
        }
        for (const { from, to, verdict } of Object.values(involvements)) {
          const own = counted.filter(
            ({ meeting, a, b }) => meeting === to && [a.id, b.id].includes(from),
          );
          expect(verdict).toBe(strongestOf(own));
        }
      }
    }, FEW);
  });
});

describe('random worlds', () => {
  it('contain every status, verdict and special case, so that these properties are tested', () => {
    const found = fc.sample(worlds, { numRuns: 250, seed: 1 }).map((records) => {
      const projection = project(records);
      const { involvements, pairs, entities, ties } = projection;
      const rows = pairs.flatMap(({ spans }) => spans);
      return {
        statuses: involvements.flatMap(({ spans }) => spans.map(({ status }) => status)),
        verdicts: rows.map(({ verdict }) => verdict),
        inferred: rows.some(({ basis, verdict }) => basis === 'inferred' && verdict === 'MET'),
        inside: rows.some(({ meeting, within }) => meeting !== within),
        merged: entities.some(({ mergedIds }) => mergedIds.length > 0),
        disputedTie: ties.some(({ spans }) =>
          spans.some((s) => 'support' in s && s.support === 'DISPUTED'),
        ),
      };
    });
    const statuses = new Set(found.flatMap((world) => world.statuses));
    const verdicts = new Set(found.flatMap((world) => world.verdicts));
    expect([...statuses].sort()).toEqual([...STATUSES].sort());
    expect([...verdicts].sort()).toEqual(VERDICTS.filter((v) => v !== 'NO_RECORD').sort());
    expect(found.filter((world) => world.verdicts.includes('MET')).length).toBeGreaterThan(10);
    expect(found.filter((world) => world.merged).length).toBeGreaterThan(25);
    expect(found.some((world) => world.inferred)).toBe(true);
    expect(found.some((world) => world.inside)).toBe(true);
    expect(found.some((world) => world.disputedTie)).toBe(true);
  });
});

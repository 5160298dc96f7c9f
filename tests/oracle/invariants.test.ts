/** Properties of every projection under any reading of the rules, tested in random worlds in memory. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Claim } from '../../src/domain/claims/claims.ts';
import { project } from '../../src/domain/projection.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { VERDICTS } from '../../src/domain/pairs/verdicts.ts';
import { oracle } from './answers.ts';
import { AsOf, EVERYTHING } from './as-of.ts';
import { itemWorlds } from './arbitrary-items.ts';
import { codeAnswers, daysOf } from './code.ts';
import { claimsOfItem, said, type Item } from './items.ts';
import { isOutside } from './sides.ts';
import { voiceOf } from './words.ts';

/** A fixed seed gives the same worlds each time; RAPPORT_ORACLE_SEED gives others. */
const RUNS = { numRuns: 100, seed: Number(process.env.RAPPORT_ORACLE_SEED ?? 8) };
const worlds = fc.noBias(itemWorlds(4, 2));

const inEveryWorld = (promise: (records: Records) => void) => {
  fc.assert(fc.property(worlds, promise), RUNS);
};

/** The answers for every day on which anything changes. */
const answersOf = (records: Records, days = daysOf(records)) => {
  const projection = project(records);
  return days.map((day) => [day, codeAnswers(projection, day)] as const);
};

describe('A projection', () => {
  test('never gives MET without a source that says so', () => {
    inEveryWorld((records) => {
      const { pairs } = project(records);
      for (const { spans } of pairs) {
        for (const { verdict, meeting, claimIds, knownFrom } of spans) {
          if (verdict !== 'MET') continue;
          const asOf = new AsOf(records, knownFrom);
          const saying = asOf.claims.filter(
            (claim) =>
              claimIds.includes(claim.id) &&
              claim.modality === 'asserted' &&
              (claim.predicate === 'stage' ? claim.value : claim.qualifiers.stage) === 'held' &&
              (claim.predicate === 'stage'
                ? claim.subject === meeting
                : claim.predicate === 'involvedIn' && claim.object === meeting) &&
              !isOutside(asOf, meeting, claim),
          );
          expect(saying).not.toEqual([]);
        }
      }
    });
  });

  /**
   * A last report that denies and corrects nothing: planned, confirmed or held, without a day or a
   * form, in its own voice, naming nobody or only actors already present. Other reports do correct and
   * are excluded: a call contradicts talks, a third actor ends the rule of two, a day separates earlier
   * from later denials, and an actor named for the first time is no longer an outsider. Two changes are
   * not weaker answers: doubt about a plan that is now asserted, and an allegation of a meeting once a
   * source says that it took place without naming who came.
   */
  test('never gives a weaker verdict after a report that denies and corrects nothing', () => {
    const added = fc.record({
      stage: fc.constantFrom('expected' as const, 'confirmed' as const, 'held' as const),
      namesSome: fc.boolean(),
    });
    fc.assert(
      fc.property(worlds, added, (records, { stage, namesSome }) => {
        const event = oracle(records).events.get('m');
        const named = (event?.words.parts ?? []).filter(
          (word) =>
            word.force === 'asserted' &&
            word.capacity === 'attendee' &&
            word.through === undefined &&
            (stage === 'held') === (word.stage === 'held') &&
            word.stage !== 'notHeld',
        );
        const item: Item = {
          event: 'm',
          stage,
          ...(namesSome && named.length > 0
            ? { parts: { attendee: [...new Set(named.map(({ actor }) => actor))] } }
            : {}),
        };
        const source = { id: 'last', title: 'last', paragraphs: {}, publishedOn: '2016-03-01' };
        const more = {
          ...records,
          sources: [...records.sources, source],
          claims: [...records.claims, ...claimsOfItem('last', item)],
        };
        const [before, after] = [records, more].map((world) => codeAnswers(project(world)));
        const verdict = (row: object | undefined) =>
          row === undefined ? 'NO_RECORD' : (row as { verdict: (typeof VERDICTS)[number] }).verdict;
        for (const [key, row] of Object.entries(before!.pairs)) {
          const [old, now] = [verdict(row), verdict(after!.pairs[key])];
          const isSettled =
            (old === 'DISPUTED' || old === 'ALLEGED') &&
            (now === 'PLANNED' || now === 'PRESENCE_UNSTATED');
          if (isSettled) continue;
          expect({
            key,
            old,
            now,
            isWeaker: VERDICTS.indexOf(now) > VERDICTS.indexOf(old),
          }).toEqual({ key, old, now, isWeaker: false });
        }
      }),
      RUNS,
    );
  });

  test('gives the same answers for one event under two ids as under one', () => {
    const isMerge = ({ predicate, subject }: Claim) => predicate === 'sameAs' && subject === 'n';
    inEveryWorld((records) => {
      const claims = records.claims.filter(
        (claim) => !isMerge(claim) && !(claim.predicate === 'partOf' && claim.object === 'm'),
      );
      const merge = said('merge', {
        subject: 'n',
        predicate: 'sameAs',
        object: 'm',
        qualifiers: {},
      });
      const source = { id: 'merge', title: 'merge', paragraphs: {}, publishedOn: '2015-01-01' };
      const one = (id: string | undefined) => (id === 'n' ? 'm' : id);
      const renamed = claims.map((claim) => {
        const { subject, object, ...rest } = claim;
        return {
          ...rest,
          subject: one(subject)!,
          ...(object === undefined ? {} : { object: one(object)! }),
        };
      });
      const sources = [...records.sources, source];
      const two = { ...records, sources, claims: [...claims, merge] };
      const under = { ...records, sources, claims: renamed };
      for (const day of daysOf(records)) {
        expect(codeAnswers(project(two), day)).toEqual(codeAnswers(project(under), day));
      }
    });
  });

  test('treats "held, denied" and "notHeld, asserted" in one voice the same', () => {
    inEveryWorld((records) => {
      // The claims that a preferred claim hides depend on its stage.
      fc.pre(records.claims.every(({ rank }) => rank !== 'preferred'));
      const isOfHeld = ({ predicate, value, qualifiers }: Claim) =>
        (predicate === 'stage' ? value : qualifiers.stage) === 'held';
      const event = ({ predicate, subject, object }: Claim) =>
        predicate === 'involvedIn' ? object : subject;
      const denials = records.claims.filter(
        (claim) => claim.modality === 'denied' && claim.predicate === 'stage' && isOfHeld(claim),
      );
      const key = (claim: Claim) => `${event(claim)} ${voiceOf(claim as never)}`;
      const denied = new Set(denials.map(key));
      const rewritten = records.claims.map((claim): Claim => {
        const isDenial =
          claim.modality === 'denied' &&
          isOfHeld(claim) &&
          (claim.predicate === 'involvedIn' || denied.has(key(claim)));
        if (!isDenial) return claim;
        const modality = 'asserted' as const;
        return claim.predicate === 'stage'
          ? { ...claim, modality, value: 'notHeld' }
          : { ...claim, modality, qualifiers: { ...claim.qualifiers, stage: 'notHeld' } };
      });
      const [one, other] = [records, { ...records, claims: rewritten }].map((world) =>
        // Dates are listed with their stage and modality, which differ here.
        answersOf(world).map(([day, { verdicts }]) => [day, verdicts]),
      );
      expect(one).toEqual(other);
    });
  });

  test('answers as of a day as if nothing later had been recorded', () => {
    inEveryWorld((records) => {
      for (const [day, answers] of answersOf(records)) {
        const known = new Set(new AsOf(records, day).claims.map(({ id }) => id));
        // Merges apply on every day. Claims hidden by preferred ones are known too.
        const sources = new Set(
          records.claims.filter(({ id }) => known.has(id)).map(({ source }) => source),
        );
        const claims = records.claims.filter(
          ({ source, predicate }) => sources.has(source) || predicate === 'sameAs',
        );
        expect(codeAnswers(project({ ...records, claims }), day)).toEqual(answers);
      }
    });
  });

  test('never depends on the order of the records', () => {
    fc.assert(
      fc.property(
        worlds.chain((records) =>
          fc.record({
            records: fc.constant(records),
            claims: fc.shuffledSubarray([...records.claims], { minLength: records.claims.length }),
            sources: fc.shuffledSubarray([...records.sources], {
              minLength: records.sources.length,
            }),
          }),
        ),
        ({ records, claims, sources }) => {
          const shuffled = { entities: [...records.entities].reverse(), claims, sources };
          expect(codeAnswers(project(shuffled), EVERYTHING)).toEqual(
            codeAnswers(project(records), EVERYTHING),
          );
        },
      ),
      RUNS,
    );
  });
});

/** Random legal cases with two defendants and two charges, in a few reports that may or may not distinguish them. */
import fc from 'fast-check';
import type { Claim, Source } from '../../src/domain/claims/claims.ts';
import type { EntityDeclaration } from '../../src/domain/entities/entities.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { CASE_STAGES } from '../../src/domain/events/stages.ts';
import { present, seldom } from './arbitrary-items.ts';
import { said } from './items.ts';

const DEFENDANTS = ['a', 'b'];
const CHARGES = ['fraud', 'theft'];
const PENALTIES = ['a fine', 'two years'];
/** Days on which reports appear, and days of court decisions. */
const PUBLISHED = ['2016-02-01', '2016-03-01', '2016-03-02', '2016-05-01'];
const STEPS = ['2015', '2016-01', '2016-01-20', '2016-02-25'];

const ENTITIES: readonly EntityDeclaration[] = [
  ...[...DEFENDANTS, 'c'].map((id): EntityDeclaration => ({ id, type: 'Person' })),
  { id: 'case', type: 'LegalCase' },
];

const modality = fc.oneof(
  { weight: 8, arbitrary: fc.constant('asserted' as const) },
  { weight: 1, arbitrary: fc.constantFrom('alleged' as const, 'denied' as const) },
);

const stepOf = (source: string): fc.Arbitrary<Claim> =>
  fc
    .record({
      stage: fc.constantFrom(...CASE_STAGES),
      how: fc.record({
        of: seldom(fc.constantFrom(...DEFENDANTS), 2),
        charge: seldom(fc.constantFrom(...CHARGES), 3),
        date: seldom(fc.constantFrom(...STEPS), 2),
      }),
      modality,
      rank: seldom(fc.constantFrom('preferred' as const, 'deprecated' as const), 15),
    })
    .map(({ stage, how, ...voice }) =>
      said(
        source,
        { subject: 'case', predicate: 'stage', value: stage, qualifiers: present(how) },
        present(voice),
      ),
    );

const partyOf = (source: string): fc.Arbitrary<Claim> =>
  fc
    .record({
      who: fc.constantFrom(...DEFENDANTS, ...DEFENDANTS, 'c'),
      charges: seldom(fc.subarray(CHARGES, { minLength: 1 }), 2),
      penaltyGiven: seldom(fc.constantFrom(...PENALTIES), 3),
      modality,
    })
    .map(({ who, charges, penaltyGiven, modality: how }) => {
      const qualifiers =
        who === 'c'
          ? { capacity: 'complainant' }
          : { capacity: 'defendant', ...present({ charges, penaltyGiven }) };
      return said(
        source,
        { subject: who, predicate: 'partyTo', object: 'case', qualifiers },
        { modality: how },
      );
    });

/** A random case in up to `reports` reports. */
export const caseWorlds = (reports = 4): fc.Arbitrary<Records> =>
  fc
    .array(
      fc.record({
        publishedOn: fc.constantFrom(...PUBLISHED),
        retractedOn: seldom(fc.constant('2016-06-01'), 12),
      }),
      { minLength: 1, maxLength: reports },
    )
    .map((days) =>
      days.map((own, i): Source => ({
        ...{ id: `s${i + 1}`, title: `s${i + 1}`, paragraphs: {} },
        ...present(own),
      })),
    )
    .chain((sources) =>
      fc
        .tuple(
          ...sources.map(({ id }) =>
            fc.tuple(
              fc.array(stepOf(id), { minLength: 1, maxLength: 3 }),
              fc.array(partyOf(id), { maxLength: 2 }),
            ),
          ),
        )
        .map((told) => {
          const claims = new Map(told.flat(2).map((claim) => [claim.id, claim]));
          return { entities: ENTITIES, sources, claims: [...claims.values()] };
        }),
    );

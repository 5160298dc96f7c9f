/** Random worlds with many ties: through meetings, and through clubs that people belong to for a time. */
import fc from 'fast-check';
import type { Records } from '../../src/domain/claims/records.ts';
import { toClaim } from '../domain/support/world.ts';

/**
 * A world of many meetings and few people, with many long paths. Some meetings are part of another or stand for
 * several, and in some two actors are of one side.
 */
export const meshes: fc.Arbitrary<Records> = fc
  .array(
    fc.record({
      who: fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 5 }),
      inCompany: fc.boolean(),
      stage: fc.constantFrom('held', 'held', 'held', 'expected', 'cancelled'),
      format: fc.constantFrom(undefined, undefined, 'talks', 'call', 'gathering'),
      within: fc.option(fc.nat({ max: 15 }), { freq: 2 }),
      times: fc.constantFrom(undefined, undefined, undefined, '3..'),
    }),
    { minLength: 4, maxLength: 16 },
  )
  .map((meetings) => ({
    entities: [
      ...Array.from({ length: 9 }, (_, n) => ({ id: `pe${n + 1}`, type: 'Person' as const })),
      ...meetings.map((_, n) => ({ id: `me${n}`, type: 'Meeting' as const })),
    ],
    sources: [{ id: 's', title: 's', publishedOn: '2016-01-20', paragraphs: {} }],
    claims: meetings.flatMap(({ who, inCompany, stage, format, within, times }, n) => [
      toClaim(`me${n} stage ${stage}`),
      ...(format === undefined ? [] : [toClaim(`me${n} format ${format}`, { stage })]),
      ...(times === undefined ? [] : [toClaim(`me${n} property ${times}`, { which: 'times' })]),
      ...(within !== null && within < n ? [toClaim(`me${n} partOf me${within}`)] : []),
      // Each name occurs twice, so that the order needs the ids.
      ...who.flatMap((p, i) => [
        toClaim(`pe${p + 1} involvedIn me${n}`, {
          capacity: 'attendee',
          stage,
          ...(inCompany && i === 1 ? { accompanying: `pe${who[0]! + 1}` } : {}),
        }),
        ...(n === 0 ? [toClaim(`pe${p + 1} name Person ${p >> 1}`)] : []),
      ]),
    ]),
  }));

/** A world of clubs that people and other clubs belong to for a time. Some members also meet. */
export const clubs: fc.Arbitrary<Records> = fc
  .array(
    fc.record({
      who: fc.constantFrom('pe1', 'pe2', 'pe3', 'pe4', 'pe5', 'or1'),
      how: fc.constantFrom(
        'memberOf or1',
        'memberOf or2',
        'memberOf or3',
        'holds ro1',
        'holds ro2',
      ),
      since: fc.constantFrom(undefined, undefined, '1990', '2000', '2010'),
      lasted: fc.constantFrom(undefined, 0, 5, 12),
    }),
    { minLength: 5, maxLength: 14 },
  )
  .map((terms) => ({
    entities: [
      ...['pe1', 'pe2', 'pe3', 'pe4', 'pe5'].map((id) => ({ id, type: 'Person' as const })),
      ...['or1', 'or2', 'or3'].map((id) => ({ id, type: 'Organization' as const })),
      ...['ro1', 'ro2'].map((id) => ({ id, type: 'Role' as const })),
      { id: 'me1', type: 'Meeting' as const },
    ],
    sources: [{ id: 's', title: 's', publishedOn: '2016-01-20', paragraphs: {} }],
    claims: [
      toClaim('ro1 postIn or1'),
      toClaim('ro2 postIn or2'),
      ...['pe1', 'pe2'].map((id) => toClaim(`${id} involvedIn me1`, { stage: 'held' })),
      ...new Map(
        terms
          .filter(({ who, how }) => !how.endsWith(who) && (who !== 'or1' || !how.includes('holds')))
          .map(({ who, how, since, lasted }) => {
            const until = lasted === undefined ? undefined : String(Number(since ?? 1995) + lasted);
            const term = { ...(since && { since }), ...(until && { until }) };
            const claim = toClaim(`${who} ${how}`, term);
            return [claim.id, claim] as const;
          }),
      ).values(),
    ],
  }));

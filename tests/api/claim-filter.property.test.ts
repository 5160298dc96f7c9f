/** Filters within filters of claims find what plain TypeScript finds, even if members of a claim are null. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { world } from '../domain/support/world.ts';
import { ask, onlyError, send } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { tries } from '../support/extent.ts';
import { describeEngines } from '../support/world.ts';

/** Bob wrote a letter, which is known later; cy is quoted; some claims have neither speaker, stage, object nor capacity. */
const records = () =>
  world()
    .person('ann', 'bob', 'cy')
    .organization('party')
    .meeting('talk')
    .statement('letter')
    .source('early', { publishedOn: '2016-02-01' })
    .claim('talk stage held')
    .claim('talk date 2016-01-10', { stage: 'held' })
    .claim('ann involvedIn talk', { capacity: 'host', stage: 'held' })
    .claim('bob involvedIn talk', { capacity: 'guest', stage: 'held' }, { speaker: 'cy' })
    .claim('letter stage held')
    .claim('letter demands Peace')
    .claim('ann memberOf party')
    .source('late', { publishedOn: '2016-03-01' })
    .claim('bob involvedIn letter', { capacity: 'author', stage: 'held' })
    .claim('cy involvedIn talk', { capacity: 'guest', stage: 'held', onBehalfOf: 'party' })
    .claim('talk stage notHeld', {}, { speaker: 'bob' })
    .claim('cy memberOf party', {}, { modality: 'denied', speaker: 'ann' })
    .claim('ann name Anna', { language: 'en' }).records;

interface Claim {
  readonly key: string;
  readonly summary: string;
  readonly predicate: string;
  readonly modality: string;
  readonly stage: string | null;
  readonly knownFrom: string;
  readonly paragraph: number | null;
  readonly source: { readonly key: string };
  readonly subject: { readonly key: string } | null;
  readonly object: { readonly key: string } | null;
  readonly speaker: { readonly key: string } | null;
  readonly onBehalfOf: { readonly key: string } | null;
}

interface Filter {
  readonly speaker?: string;
  readonly saidBy?: string;
  readonly about?: string;
  readonly source?: string;
  readonly paragraph?: number;
  readonly predicates?: readonly string[];
  readonly modalities?: readonly string[];
  readonly stages?: readonly string[];
  readonly text?: string;
  readonly dataset?: string;
  readonly known?: { readonly since?: string; readonly until?: string };
  readonly any?: readonly Filter[];
  readonly all?: readonly Filter[];
  readonly none?: readonly Filter[];
  readonly not?: Filter;
}

/** The oracle: applies what the docstrings of the filter say to all claims as of a day. */
function matches(claim: Claim, filter: Filter, day: string): boolean {
  const [subject, object, speaker] = [claim.subject?.key, claim.object?.key, claim.speaker?.key];
  const within = (each: Filter) => matches(claim, each, day);
  const { known, text, any } = filter;
  return (
    (filter.speaker === undefined || speaker === filter.speaker) &&
    (filter.saidBy === undefined ||
      speaker === filter.saidBy ||
      (filter.saidBy === 'bob' && day >= '2016-03-01' && [subject, object].includes('letter'))) &&
    (filter.about === undefined ||
      [subject, object, speaker, claim.onBehalfOf?.key].includes(filter.about)) &&
    (filter.source === undefined || claim.source.key === filter.source) &&
    (filter.paragraph === undefined || claim.paragraph === filter.paragraph) &&
    (filter.predicates?.includes(claim.predicate) ?? true) &&
    (filter.modalities?.includes(claim.modality) ?? true) &&
    (filter.stages?.some((stage) => stage === claim.stage) ?? true) &&
    (text?.split(' ').every((word) => claim.summary.toLowerCase().includes(word)) ?? true) &&
    (filter.dataset === undefined || filter.dataset === 'test') &&
    (known?.since === undefined || claim.knownFrom >= known.since) &&
    (known?.until === undefined || claim.knownFrom <= known.until) &&
    (any?.some(within) ?? true) &&
    (filter.all ?? []).every(within) &&
    !(filter.none ?? []).some(within) &&
    (filter.not === undefined || !within(filter.not))
  );
}

const ACTORS = fc.constantFrom('ann', 'bob', 'cy');
const some = (...words: string[]) => fc.subarray(words, { minLength: 1 });
const leaf = fc.oneof(
  fc.record({ speaker: ACTORS }),
  fc.record({ saidBy: ACTORS }),
  fc.record({ about: fc.constantFrom('ann', 'bob', 'talk', 'letter', 'party') }),
  fc.record({ source: fc.constantFrom('early', 'late') }),
  fc.record({ source: fc.constantFrom('early', 'late'), paragraph: fc.constantFrom(1, 2) }),
  fc.record({ predicates: some('stage', 'involvedIn', 'memberOf', 'name') }),
  fc.record({ modalities: some('ASSERTED', 'DENIED') }),
  fc.record({ stages: some('HELD', 'NOT_HELD') }),
  fc.record({ text: fc.constantFrom('stage', 'ann member', 'nowhere') }),
  fc.record({ dataset: fc.constantFrom('test', 'other') }),
  fc.record({ known: fc.record({ since: fc.constantFrom('2016-01-01', '2016-02-15') }) }),
  fc.record({ known: fc.record({ until: fc.constantFrom('2016-02-01', '2016-01-15') }) }),
);
const nest = (inner: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> =>
  fc.oneof(
    inner,
    fc.tuple(leaf, inner).map(([flat, not]): Filter => ({ ...flat, not })),
    fc.record({ not: inner }),
    fc.record({ any: fc.array(inner, { minLength: 1, maxLength: 2 }) }),
    fc.record({ all: fc.array(inner, { minLength: 1, maxLength: 2 }) }),
    fc.record({ none: fc.array(inner, { minLength: 1, maxLength: 2 }) }),
  );
const filters = nest(nest(leaf));

const CLAIMS = `query ($filter: ClaimFilter, $knownBy: Date) {
  claims(filter: $filter, knownBy: $knownBy, first: 100) { totalCount nodes {
    key summary predicate modality stage knownFrom paragraph onBehalfOf { key }
    source { key } subject { key } object { key } speaker { key } } } }`;

const DAYS = ['2016-02-10', '2016-03-10'] as const;

const PAGES = `query ($after: String) {
  claims(filter: { not: { speaker: "bob" } }, knownBy: "${DAYS[1]}", first: 4, after: $after) {
    nodes { key } pageInfo { hasNextPage endCursor } } }`;
interface Page {
  readonly nodes: readonly { readonly key: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describeEngines('Nested filters of claims', (open) => {
  let server: TestServer;
  const every = new Map<string, readonly Claim[]>();
  const found = async (filter: Filter | null, knownBy: string) => {
    const { claims } = await ask<{ claims: { totalCount: number; nodes: readonly Claim[] } }>(
      server.url,
      CLAIMS,
      { filter, knownBy },
    );
    expect(claims.totalCount).toBe(claims.nodes.length);
    return claims.nodes;
  };
  beforeAll(async () => {
    server = await serveRecords(open, records());
    for (const day of DAYS) every.set(day, await found(null, day));
  });
  afterAll(() => server.close());

  test('agree with the oracle on every day', async () => {
    const [before, after] = DAYS.map((day) => every.get(day)!.length);
    expect(before).toBeGreaterThan(5);
    expect(after).toBeGreaterThan(before!);
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...DAYS), async (filter, day) => {
        const wanted = every.get(day)!.filter((claim) => matches(claim, filter, day));
        expect(await found(filter, day)).toEqual(wanted);
      }),
      tries(60, 120),
    );
  });

  test('find claims that name nobody with `not`', async () => {
    const day = DAYS[1];
    const claims = await found({ not: { speaker: 'bob' } }, day);
    expect(claims).toHaveLength(every.get(day)!.length - 1);
    expect(claims.filter(({ speaker }) => speaker === null).length).toBeGreaterThan(5);
  });

  test('are complete across pages', async () => {
    const walk = async (after: string | null): Promise<string[]> => {
      const { claims } = await ask<{ claims: Page }>(server.url, PAGES, { after });
      const { hasNextPage, endCursor } = claims.pageInfo;
      const keys = claims.nodes.map(({ key }) => key);
      return hasNextPage ? [...keys, ...(await walk(endCursor))] : keys;
    };
    const whole = await found({ not: { speaker: 'bob' } }, DAYS[1]);
    expect(await walk(null)).toEqual(whole.map(({ key }) => key));
  });

  test.each([
    ['{ not: { any: [] } }', 'filter.not.any'],
    ['{ not: { not: { not: { not: { speaker: "ann" } } } } }', 'filter.not.not.not.not'],
    [`{ any: [${'{ text: "a" } '.repeat(13)}] }`, 'filter'],
    ['{ any: [{ speaker: "nobody" }] }', 'filter.any[0].speaker'],
    ['{ none: [{ predicates: ["met"] }] }', 'filter.none[0].predicates'],
    ['{ any: [{ paragraph: 1 }] }', 'filter.any[0].paragraph'],
  ])('name the argument that they refuse in %s', async (filter, argument) => {
    const error = onlyError(await send(server.url, `{ claims(filter: ${filter}) { totalCount } }`));
    expect(error.argument).toBe(argument);
  });
});

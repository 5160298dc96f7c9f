/** A world that is split into two data sets breaks the rules that it breaks as a whole, and no others. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { check } from '../../src/curation/check/check.ts';
import { isError, IssueList } from '../../src/curation/check/issues.ts';
import { idsIn } from '../../src/curation/check/mentions.ts';
import type { PlacedRecords } from '../../src/curation/check/placed.ts';
import type { RecordedWorld } from '../../src/curation/check/recorded.ts';
import { readRecorded } from '../../src/curation/check-against/read-recorded.ts';
import { curationSource } from '../../src/curation/read-seeds/curators.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import { EVENT_TYPES } from '../../src/domain/entities/entities.ts';
import { worlds } from '../domain/support/arbitrary-world.ts';
import { openTestEmbedded } from '../support/embedded.ts';
import { toClaim } from '../domain/support/world.ts';
import { tries } from '../support/extent.ts';
import { load } from '../support/load.ts';

/** Records as seeds of a data set, each at a line of its own. */
function placed({ entities, sources, claims }: Records, id: string): PlacedRecords {
  const dataset = { id, title: id, coverage: 'Invented.' };
  let line = 0;
  const place = () => {
    line += 1;
    const here = line;
    return { document: { file: 'all.yaml', lineOf: () => here }, path: [] };
  };
  return {
    dataset: { dataset, ...place() },
    curation: curationSource(dataset),
    entities: entities.map((declaration) => ({ declaration, ...place() })),
    sources: sources.map((source) => ({ source, navigation: [], ...place() })),
    claims: claims.map((claim) => ({ claim, at: {}, ...place() })),
  };
}

async function brokenBy(records: PlacedRecords, recorded?: RecordedWorld): Promise<Set<string>> {
  const issues = new IssueList();
  const beside = recorded === undefined ? {} : { recorded };
  await check({ records, texts: new Map(), ...beside }, issues);
  return new Set(
    issues
      .sorted()
      .filter(isError)
      .map(({ rule }) => rule),
  );
}

/** A world in which every entity has a name and every event a stage, from one source or another. */
function completed(world: Records): Records {
  const said = (source: number, sentence: string) =>
    toClaim(sentence, {}, { source: world.sources[source % world.sources.length]!.id });
  const more = world.entities.flatMap(({ id, type }, at) => [
    said(at, `${id} name ${id}`),
    ...(EVENT_TYPES.includes(type) ? [said(at + 1, `${id} stage expected`)] : []),
  ]);
  return {
    ...world,
    claims: [...new Map([...world.claims, ...more].map((c) => [c.id, c])).values()],
  };
}

/** The sources chosen by `isFirst` with what they mention, and all others with what only they mention. */
function split({ entities, sources, claims }: Records, isFirst: (source: string) => boolean) {
  const first = claims.filter(({ source }) => isFirst(source));
  const used = idsIn(first.map((claim) => ({ claim })));
  return [
    {
      entities: entities.filter(({ id }) => used.has(id)),
      sources: sources.filter(({ id }) => isFirst(id)),
      claims: first,
    },
    {
      entities: entities.filter(({ id }) => !used.has(id)),
      sources: sources.filter(({ id }) => !isFirst(id)),
      claims: claims.filter(({ source }) => !isFirst(source)),
    },
  ] as const;
}

test('a world in two data sets breaks the rules that it breaks as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(worlds.map(completed), fc.nat({ max: 63 }), async (world, choice) => {
      const order = new Map(world.sources.map(({ id }, at) => [id, at]));
      const [first, second] = split(world, (source) => (choice & (1 << order.get(source)!)) !== 0);
      const graph = await openTestEmbedded();
      try {
        await load(graph, first, 'first');
        const later = placed(second, 'second');
        const whole = await brokenBy(placed(world, 'whole'));
        const alone = await brokenBy(placed(first, 'first'));
        const against = await brokenBy(later, await readRecorded(graph, later));
        expect([...whole]).toEqual(expect.arrayContaining([...against]));
        // A name or a stage that the first lacks can be in the second.
        const lacks = new Set(['noName', 'noStage']);
        expect([...alone, ...against]).toEqual(
          expect.arrayContaining([...whole].filter((rule) => !lacks.has(rule))),
        );
      } finally {
        await graph.close();
      }
    }),
    tries(40, 300),
  );
});

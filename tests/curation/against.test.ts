/** Seeds checked against a graph: they may use what other data sets state there, and must fit it. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rm } from 'node:fs/promises';
import type { SeedRule } from '../../src/curation/check/issues.ts';
import { paragraphSha256 } from '../../src/curation/check/paragraphs.ts';
import { curatorOf } from '../../src/curation/curator.ts';
import { loadSeeds } from '../../src/curation/load-at-start.ts';
import { checkSeeds, readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { describeEngines } from '../support/world.ts';
import { GOOD, writeFolder, type SeedFiles } from './seed-folder.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function written(files: SeedFiles): Promise<string> {
  const folder = await writeFolder(files);
  folders.push(folder);
  return folder;
}

/** What a second data set holds besides its own description. */
interface Second {
  readonly id?: string;
  readonly day?: string;
  /** Items of its only source. */
  readonly items?: readonly string[];
  readonly entities?: readonly string[];
  readonly curation?: readonly string[];
  readonly source?: string;
  readonly replaces?: string;
}

const PAGE = 'sources/later.yaml';

function second({ id = 'valley', day = '2014-06-01', source = 'later', ...more }: Second) {
  const { items = [], entities = [], curation = [], replaces } = more;
  const listed = (list: readonly string[]) => list.map((each) => `  - { ${each} }\n`).join('');
  return written({
    'dataset.yaml':
      `id: ${id}\ntitle: The valley\ncoverage: One invented page.\n` +
      (replaces === undefined ? '' : `replaces: [${replaces}]\n`),
    ...(entities.length > 0 && { 'entities/all.yaml': listed(entities) }),
    ...(curation.length > 0 && {
      'curation.yaml': `curation:\n${listed(curation.map((each) => `reason: We compared them., ${each}`))}`,
    }),
    [PAGE]:
      `source: { id: ${source}, title: Later, publishedOn: ${day}, paragraphs: { 1: ${paragraphSha256(source)} } }\n` +
      (items.length === 0
        ? 'claims: []\n'
        : `claims:\n${listed(items.map((each) => `paragraph: 1, summary: It says so., ${each}`))}`),
  });
}

const CURATED: SeedFiles = {
  ...GOOD,
  'curation.yaml': `curation:
  - reason: Two people.
    sameAs: { id: mira-vale, as: tom-reeve }
    modality: denied
`,
};

const WHO = { who: 'tests', why: 'A test' };
const held = (id: string, more = '') => `meeting: { id: ${id}, stage: held${more} }`;
const dated = (edtf: string) => `, date: { edtf: ${edtf}, basis: stated }`;
const BOTH = ', attendee: [mira-vale, tom-reeve]';

describeEngines('Seeds checked against a graph', (open) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
    await loadSeeds(graph, await readSeeds(await written(CURATED)), WHO);
  });
  afterEach(() => graph.close());

  const check = async (what: Second) => checkSeeds(await second(what), { against: graph });
  const load = async (what: Second) =>
    loadSeeds(graph, await readSeeds(await second(what), { against: graph }), WHO);

  test('may use what the graph knows without declaring, naming or classifying it, and are shown', async () => {
    const items = [
      `speaker: hill-party, ${held('walk-2014', `, title: Walk${dated('2014-05')}${BOTH}, at: ostermark, topics: poems, partOf: hill-congress-2014`)}`,
      'organization: { id: valley-party, name: Valley Party, country: ostermark }',
      'role: { person: mira-vale, role: chair-of-hill-party, since: 2015 }',
      'stage: { of: party-v-vale, stage: convicted, date: 2014-05-20 }',
    ];
    const entities = ['id: walk-2014, type: Meeting', 'id: valley-party, type: Organization'];
    expect(await check({ items, entities })).toEqual([]);
    await load({ items, entities });
    const pairs = await graph.read(
      `MATCH (a:Entity {id: 'mira-vale'})-[c:COUNTERPART]->(b:Entity {id: 'tom-reeve'})
       RETURN c.meeting AS meeting, c.verdict AS verdict ORDER BY meeting`,
    );
    expect(pairs).toEqual([
      { meeting: 'vale-reeve-2014-03', verdict: 'MET' },
      { meeting: 'walk-2014', verdict: 'MET' },
    ]);
  });

  test('are loaded at the start of a server, too', async () => {
    const folder = await second({ items: [held('vale-reeve-2014-03', BOTH)] });
    expect(await curatorOf(graph).loadFolder(folder)).toMatchObject({ revision: 2 });
  });

  test('may cite a source of the graph as the scope of a group, and correct its claims', async () => {
    const [row] = await graph.read(
      `MATCH (c:Claim {subject: 'mira-vale', predicate: 'name'}) RETURN c.id AS id`,
    );
    const items = [
      `supersedes: ${String(row!.id)}, person: { id: mira-vale, name: Mira Veil }`,
      'possiblySameAs: { id: villagers-two, as: villagers-page-one }',
    ];
    const curation = ['name: { of: villagers-two, text: the villagers }'];
    const entities = ['id: villagers-two, type: Group, scope: page-one'];
    const issues = await check({ items, curation, entities });
    // Nobody but the curators speaks of that group.
    expect(issues.map(({ rule }) => rule)).toEqual(['unspoken']);
  });

  test('get a warning about a declaration that they do not use, and it is not shown', async () => {
    const entities = ['id: nobody, type: Person'];
    expect(await check({ entities })).toMatchObject([
      { rule: 'unspoken', severity: 'warning', message: 'No claim mentions nobody.' },
    ]);
    await load({ entities });
    expect(await graph.read(`MATCH (e:Entity {id: 'nobody'}) RETURN e.id AS id`)).toEqual([]);
  });

  const MISTAKES: readonly (Second & {
    readonly what: string;
    readonly rule: SeedRule;
    readonly says: string;
    readonly fix: string;
    readonly file?: string;
  })[] = [
    {
      what: 'an id that neither has',
      items: ['topic: { id: poem, name: poem }'],
      ...{ rule: 'unknownEntity', says: 'Did you mean "poems"?', fix: 'rapport find' },
    },
    {
      what: 'an id of another type',
      items: [held('walk-2014', ', attendee: [mira-vale, poems]')],
      entities: ['id: walk-2014, type: Meeting'],
      ...{ rule: 'wrongType', says: 'poems is a Topic', fix: 'such a type' },
    },
    {
      what: 'a place that is an organization and no state',
      items: [held('vale-reeve-2014-03', ', at: hill-party')],
      ...{ rule: 'wrongType', says: 'no claim calls it a state', fix: 'kind: state' },
    },
    {
      what: 'an entity that nobody names',
      items: [held('vale-reeve-2014-03', ', attendee: ida')],
      entities: ['id: ida, type: Person'],
      ...{ rule: 'noName', says: 'No claim names ida', fix: 'Add an item that names it' },
      file: 'entities/all.yaml',
    },
    {
      what: "another source's group",
      items: [held('vale-reeve-2014-03', ', attendee: villagers-page-one')],
      ...{ rule: 'scope', says: 'belongs to the source page-one', fix: 'possiblySameAs' },
    },
    {
      what: 'a scope that neither has',
      entities: ['id: crowd, type: Group, scope: page-on'],
      ...{ rule: 'unknownSource', says: 'No source "page-on"', fix: 'rapport find' },
      file: 'entities/all.yaml',
    },
    {
      what: 'an entity declared with another type',
      entities: ['id: mira-vale, type: Organization'],
      ...{ rule: 'describedOtherwise', says: 'is a Person (in the graph: data set hill)', fix: '' },
      file: 'entities/all.yaml',
    },
    {
      what: 'a group declared with another scope',
      entities: ['id: villagers-page-one, type: Group, scope: later'],
      ...{ rule: 'describedOtherwise', says: 'has another scope', fix: 'Leave the declaration' },
      file: 'entities/all.yaml',
    },
    {
      what: 'an entity with the id of a source',
      entities: ['id: page-one, type: Topic'],
      ...{ rule: 'describedOtherwise', says: 'is a source in the graph', fix: 'never reused' },
      file: 'entities/all.yaml',
    },
    {
      what: 'a source with the id of an entity',
      source: 'poems',
      ...{ rule: 'describedOtherwise', says: 'is a Topic', fix: 'never reused' },
    },
    {
      what: 'a source described differently',
      source: 'page-one',
      ...{ rule: 'describedOtherwise', says: 'is described differently', fix: 'equal' },
    },
    {
      what: 'an event held before the day that the graph knows',
      day: '2014-03-02',
      items: [held('vale-reeve-2014-03', BOTH)],
      ...{ rule: 'heldTooEarly', says: 'before vale-reeve-2014-03 began', fix: 'foresee' },
    },
    {
      what: 'a day after the graph knows an event to be held',
      items: [held('hill-congress-2014', dated('2014-05-01')).replace('meeting', 'visit')],
      ...{ rule: 'heldTooEarly', says: 'page-one appeared by 2014-03-05', fix: 'in the graph: data set hill, source page-one paragraph 1' }, // prettier-ignore
    },
    {
      what: 'a whole within its part',
      items: ['visit: { id: hill-congress-2014, stage: held, partOf: vale-reeve-2014-03 }'],
      ...{ rule: 'cycle', says: 'vale-reeve-2014-03', fix: 'whole' },
    },
    {
      what: 'a merge that closes a circle of the graph',
      curation: ['sameAs: { id: walk-2014, as: hill-congress-2014 }'],
      items: [held('walk-2014', ', title: Walk').replace('meeting', 'visit'), 'visit: { id: walk-2014, stage: held, partOf: vale-reeve-2014-03 }'], // prettier-ignore
      entities: ['id: walk-2014, type: Visit'],
      ...{ rule: 'cycle', says: 'walk-2014 is hill-congress-2014', fix: 'undo the merge' },
    },
    {
      what: 'a merge of what curators of the graph hold different',
      curation: ['sameAs: { id: mira-vale, as: tom-reeve }'],
      ...{ rule: 'heldDifferent', says: 'data set hill', fix: 'Leave the merge out' },
      file: 'curation.yaml',
    },
    {
      what: 'a correction of a claim that nobody made',
      items: [`supersedes: c${'0'.repeat(32)}, ${held('vale-reeve-2014-03')}`],
      ...{ rule: 'unknownClaim', says: 'or in the graph', fix: 'Correct the id' },
    },
  ];
  test.each(MISTAKES)(
    'are refused for $what, with place and fix, and not loaded',
    async ({ what: _, rule, says, fix, file = PAGE, ...how }) => {
      const issues = await check(how);
      expect(issues).toContainEqual(
        expect.objectContaining({
          rule,
          file,
          severity: 'error',
          message: expect.stringContaining(says) as unknown,
          fix: expect.stringContaining(fix) as unknown,
        }),
      );
      await expect(load(how)).rejects.toMatchObject({ code: 'SEED_INVALID' });
    },
  );

  test('that hold different what the graph merges are refused at their decision', async () => {
    const entities = ['id: mira-v, type: Person'];
    const merging = ['sameAs: { id: mira-v, as: mira-vale }'];
    await load({ items: ['person: { id: mira-v, name: Mira V. }'], entities, curation: merging });
    const curation = [`${merging[0]}, modality: denied`];
    expect(await check({ id: 'third', source: 'third', curation })).toMatchObject([
      { rule: 'heldDifferent', file: 'curation.yaml', message: expect.stringMatching(/data set valley/) as unknown }, // prettier-ignore
    ]);
  });

  test('cannot rest on what only they themselves stated before', async () => {
    const item = 'person: { id: ida, name: Ida Brook }';
    await load({ items: [item], entities: ['id: ida, type: Person'] });
    const again = { items: [held('vale-reeve-2014-03', ', attendee: ida')] };
    expect(await check(again)).toMatchObject([{ rule: 'unknownEntity' }]);
    // What an earlier id of the data set stated is its own too.
    const renamed = { ...again, id: 'dale', replaces: 'valley' };
    expect(await check(renamed)).toMatchObject([{ rule: 'unknownEntity' }]);
    // Once another data set names her, they can.
    const other = { id: 'third', source: 'third', items: [item], entities: ['id: ida, type: Person'] }; // prettier-ignore
    await load(other);
    expect(await check(again)).toEqual([]);
  });

  test('find what the graph knows even if they do not say which data set they are', async () => {
    const folder = await second({ items: [held('vale-reeve-2014-03')], id: 'Not an id' });
    const issues = await checkSeeds(folder, { against: graph });
    expect(issues.map(({ file }) => file)).toEqual(['dataset.yaml']);
  });

  test('are told without a graph that there may be one', async () => {
    const [issue] = await checkSeeds(await second({ items: [held('vale-reeve-2014-03')] }));
    expect(issue?.fix).toContain('rapport check --against');
  });

  describe('are asked', () => {
    const warningsOf = async (what: Second) =>
      (await check(what)).map(({ rule, message, fix }) => ({ rule, message, fix }));

    test.each([
      ['case and accents', 'MÍRA vale'],
      ['the order of words', 'Vale, Mira'],
    ])('about a new id with a name of the graph, whatever %s', async (_, name) => {
      const items = [`person: { id: m-vale, name: "${name}" }`];
      const entities = ['id: m-vale, type: Person'];
      const [asked, ...more] = await warningsOf({ items, entities });
      expect(more).toEqual([]);
      expect(asked).toMatchObject({
        rule: 'possibleDuplicate',
        message: expect.stringContaining('mira-vale (in the graph as "Mira Vale")') as unknown,
        fix: expect.stringContaining('sameAs: { id: m-vale, as: mira-vale }, modality: denied') as unknown, // prettier-ignore
      });
      for (const decision of [
        'sameAs: { id: m-vale, as: mira-vale }',
        'modality: denied, sameAs: { id: m-vale, as: mira-vale }',
        'possiblySameAs: { id: m-vale, as: mira-vale }',
      ]) {
        expect(await check({ items, entities, curation: [decision] })).toEqual([]);
      }
    });

    test('not about a name of another type, nor about a post of the same title elsewhere', async () => {
      const items = [
        'topic: { id: the-hill-party, name: Hill Party }',
        'organization: { id: valley-party, name: Valley Party }',
        'role: { person: mira-vale, role: chair-of-valley-party, title: chair, in: valley-party }',
      ];
      const entities = ['id: the-hill-party, type: Topic', 'id: valley-party, type: Organization', 'id: chair-of-valley-party, type: Role']; // prettier-ignore
      expect(await check({ items, entities })).toEqual([]);
      const same = items.map((each) => each.replace('in: valley-party', 'in: hill-party'));
      expect(await warningsOf({ items: same, entities })).toMatchObject([
        { rule: 'possibleDuplicate', message: expect.stringContaining('chair-of-hill-party') as unknown }, // prettier-ignore
      ]);
    });

    test('about the word of an outsider, but not of somebody whose post the graph knows', async () => {
      const meeting = held('party-talks-2014', ', title: Talks, attendee: [hill-party, mira-vale]');
      const entities = ['id: party-talks-2014, type: Meeting'];
      const said = (speaker: string) => ({ items: [`speaker: ${speaker}, ${meeting}`], entities });
      expect(await check(said('tom-reeve'))).toEqual([]);
      expect(await check(said('{ description: an aide, of: hill-party }'))).toEqual([]);
      expect(await check(said('{ description: an aide }'))).toMatchObject([
        { rule: 'outsidersWord' },
      ]);
    });

    test('about a meeting of the same two on overlapping days under another id', async () => {
      const items = [held('walk-2014', `, title: Walk${dated('2014-03')}${BOTH}`)];
      const entities = ['id: walk-2014, type: Meeting'];
      const [asked] = await warningsOf({ items, entities });
      expect(asked).toMatchObject({
        rule: 'possibleDuplicate',
        message: expect.stringContaining('walk-2014 and at vale-reeve-2014-03 (in the graph)') as unknown, // prettier-ignore
        fix: expect.stringContaining('sameAs: { id: walk-2014, as: vale-reeve-2014-03 }') as unknown, // prettier-ignore
      });
      const denied = ['modality: denied, sameAs: { id: walk-2014, as: vale-reeve-2014-03 }'];
      expect(await check({ items, entities, curation: denied })).toEqual([]);
      const later = [held('walk-2014', `, title: Walk${dated('2014-04')}${BOTH}`)];
      expect(await check({ items: later, entities })).toEqual([]);
      // What was settled in the graph is not asked again by a third data set.
      await load({ items, entities, curation: denied });
      const third = { id: 'third', source: 'third', items: [held('walk-2014', BOTH)] };
      expect(await check(third)).toEqual([]);
    });

    test('not about a meeting that only their own earlier edition has', async () => {
      const entities = (id: string) => [`id: ${id}, type: Meeting`];
      const edition = (id: string) => ({
        items: [held(id, `, title: Walk${dated('2014-05-02')}${BOTH}`)],
        entities: entities(id),
      });
      await load(edition('walk-2014'));
      expect(await check(edition('stroll-2014'))).toEqual([]);
    });

    test('about groups of two sources at one event', async () => {
      await load({
        items: [
          held('vale-reeve-2014-03', ', attendee: crowd'),
          'group: { id: crowd, name: crowd }',
        ],
        entities: ['id: crowd, type: Group, scope: later'],
      });
      const items = [held('vale-reeve-2014-03', ', attendee: people'), 'group: { id: people, name: people }']; // prettier-ignore
      const third = { id: 'third', source: 'third', items, entities: ['id: people, type: Group, scope: third'] }; // prettier-ignore
      expect(await warningsOf(third)).toMatchObject([
        { rule: 'possibleDuplicate', message: expect.stringContaining('crowd (in the graph: data set valley, source later paragraph 1)') as unknown }, // prettier-ignore
      ]);
    });

    test('about a name that they take away although another data set rests on it', async () => {
      const ida = { items: ['person: { id: ida, name: Ida Brook }'], entities: ['id: ida, type: Person'] }; // prettier-ignore
      await load(ida);
      await load({ id: 'third', source: 'third', items: [held('vale-reeve-2014-03', ', attendee: ida')] }); // prettier-ignore
      expect(await check(ida)).toEqual([]);
      expect(await check({})).toMatchObject([
        {
          ...{ rule: 'takenAway', severity: 'warning', file: 'dataset.yaml', line: 1 },
          message:
            'The data set no longer names ida, which other data sets use ' +
            '(in the graph: data set third, source third paragraph 1).',
        },
      ]);
    });

    test('about steps told again, forms that differ, and what a preferred claim of the graph hides', async () => {
      const items = [
        held('walk-2014', `, title: Walk, format: call${BOTH}`),
        'stage: { of: walk-2014, stage: postponed }',
        `rank: preferred, ${held('walk-2014', dated('2014-05-02')).replace('held', 'confirmed')}`,
      ];
      await load({ items, entities: ['id: walk-2014, type: Meeting'] });
      const third = {
        ...{ id: 'third', source: 'third', day: '2014-07-01' },
        items: [
          held('walk-2014', `, format: encounter${BOTH}`),
          held('walk-2014', dated('2014-05-03')).replace('held', 'confirmed'),
          'stage: { of: walk-2014, stage: postponed }',
        ],
      };
      const rules = (await check(third)).map(({ rule }) => rule);
      expect(new Set(rules)).toEqual(new Set(['turnToldAgain', 'formsDiffer', 'hides']));
    });
  });
});

/** Search finds a name however it is written, and gives the nearest names if it finds nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const small = () =>
  world()
    .source('times-2016', {
      title: 'An evening in town',
      publisher: 'Harbour Times',
      publishedOn: '2016-01-26',
    })
    .person('hun-sen', 'kem-sokha', 'john-kerry', 'tea-banh')
    .organization('cnrp', 'mfa', 'un')
    .claim('hun-sen name Hun Sen')
    .claim('kem-sokha name Kem Sokha')
    .claim('john-kerry name John Kerry')
    .claim('tea-banh name Teabanh')
    .claim('cnrp name Cambodia National Rescue Party')
    .claim('mfa name Ministry of Foreign Affairs')
    .claim('un name United Nations')
    .source('late', { publishedOn: '2017-05-05' })
    .person('sun-chan')
    .claim('sun-chan name Sun Chanthol').records;

describeEngines('Search', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small());
  });
  afterAll(() => server.close());

  const search = async (text: string, more = '') =>
    at(
      await ask(
        server.url,
        `query ($text: String!) { search(text: $text${more}) { totalCount
          edges { match matchedName node { id } } nearest { name node { id } } } }`,
        { text },
      ),
      'search',
    ) as {
      readonly edges: readonly { match: string; matchedName: string; node: { id: string } }[];
      readonly nearest: readonly { name: string; node: { id: string } }[];
    };

  describe('finds', () => {
    test.each([
      ['a name whose words are written together', 'Hunsen', 'hun-sen', 'EXACT'],
      ['the beginning of one', 'hunse', 'hun-sen', 'PREFIX'],
      ['one with a typo', 'Kemsoka', 'kem-sokha', 'FUZZY'],
      ['a name written together whose words are apart', 'Tea Banh', 'tea-banh', 'EXACT'],
      ['two letters swapped', 'Kem Skoha', 'kem-sokha', 'FUZZY'],
      ['two letters swapped in a word of three', 'Hnu Sen', 'hun-sen', 'FUZZY'],
      ['a letter too many', 'Kerrry', 'john-kerry', 'FUZZY'],
      ['the initials of a name', 'CNRP', 'cnrp', 'INITIALS'],
      ['initials with full stops', 'C.N.R.P.', 'cnrp', 'INITIALS'],
      ['initials of all words', 'MOFA', 'mfa', 'INITIALS'],
      ['initials without the small words', 'MFA', 'mfa', 'INITIALS'],
      ['a source by its title', 'evening', 'times-2016', 'EXACT'],
      ['a source by its publisher', 'Harbour Times', 'times-2016', 'EXACT'],
    ])('%s: %s', async (_, text, id, match) => {
      const { edges, nearest } = await search(text);
      expect(edges[0]).toMatchObject({ match, node: { id } });
      expect(nearest).toEqual([]);
    });

    test('names by initials or written together in lists filtered by name, and nothing else', async () => {
      const listed = await ask(
        server.url,
        `{ organizations(filter: { name: "cnrp" }) { nodes { id } }
           people(filter: { name: "hunsen" }) { nodes { id } }
           sources(filter: { name: "harbour" }) { nodes { id } } }`,
      );
      expect(at(listed, 'organizations.nodes.*.id')).toEqual(['cnrp']);
      expect(at(listed, 'people.nodes.*.id')).toEqual(['hun-sen']);
      expect(at(listed, 'sources.nodes.*.id')).toEqual(['times-2016']);
    });
  });

  test('matches no name by the beginnings of other words, and no initials of two letters', async () => {
    expect((await search('Hun Hu')).edges).toEqual([]);
    expect((await search('Sam Sokha')).edges).toEqual([]);
    expect((await search('UN')).edges.map(({ match }) => match)).not.toContain('INITIALS');
  });

  describe('gives the nearest names if nothing is found:', () => {
    test.each([
      ['Hun Sokha', ['Hun Sen', 'Kem Sokha']],
      ['Kerrigan', ['John Kerry']],
      ['Jim Kerry', ['John Kerry']],
      ['xyzzy', []],
    ])('%s', async (text, names) => {
      const { edges, nearest } = await search(text);
      expect(edges).toEqual([]);
      expect(nearest.map(({ name }) => name)).toEqual(names);
    });

    test('of the types asked for, and known on the day asked for', async () => {
      expect((await search('Hun Sokha', ', types: [ORGANIZATION]')).nearest).toEqual([]);
      const now = await search('Sun Sokha');
      expect(now.nearest.map(({ node }) => node.id)).toContain('sun-chan');
      const then = await search('Sun Sokha', ', knownBy: "2016-06-01"');
      expect(then.nearest.map(({ node }) => node.id)).not.toContain('sun-chan');
    });
  });
});

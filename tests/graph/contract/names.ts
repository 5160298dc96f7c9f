/** Name search: exact, by prefix, with typos, in any script, and right after a write. */
import { beforeAll, expect } from 'vitest';
import { clear, expectCode, type Suite } from './suite.ts';

const NAMES = [
  { key: 'john-kerry', tokens: 'john kerry' },
  { key: 'john-kerr', tokens: 'john kerr' },
  { key: 'kem-sokha', tokens: 'kem sokha' },
  { key: 'kem-sokha-km', tokens: 'កឹម សុខា' },
  { key: 'cnrp', tokens: 'cambodia national rescue party' },
  { key: 'odd', tokens: 'a+b (c) "d" e:f g~2 h* or' },
];

/** Registers the tests of names. */
export function testNames({ graph, test }: Suite): void {
  const findWords = async (
    words: readonly (readonly string[])[],
    { limit = 10, types = null }: { limit?: number; types?: readonly string[] | null } = {},
  ) => (await graph().findNames({ words, types, limit })).map(({ key }) => key);
  const find = (text: string, limit = 10) =>
    findWords(
      text.split(' ').map((token) => [token]),
      { limit },
    );

  beforeAll(async () => {
    await clear(graph());
    await graph().write((run) =>
      run('UNWIND $names AS row MERGE (n:Name {key: row.key}) SET n += row', { names: NAMES }),
    );
  });

  test('an exact token is found, best match first', async () => {
    expect((await find('kerry'))[0]).toBe('john-kerry');
    expect((await find('kerr'))[0]).toBe('john-kerr');
    expect((await find('john kerry'))[0]).toBe('john-kerry');
  });

  test('a prefix finds every name with a word that begins with it', async () => {
    expect((await find('camb'))[0]).toBe('cnrp');
    expect((await find('ke')).sort()).toEqual(['john-kerr', 'john-kerry', 'kem-sokha']);
  });

  test('one and two typos are allowed', async () => {
    expect(await find('sohka')).toContain('kem-sokha');
    expect(await find('sokka')).toContain('kem-sokha');
    expect(await find('natoinal')).toContain('cnrp');
  });

  test('a typo in a short token finds nothing, and neither do three typos', async () => {
    expect(await find('kom')).toEqual([]);
    expect(await find('nabiodam')).toEqual([]);
  });

  test('every word must match by one of its token forms', async () => {
    expect(await find('xyzzy sokha')).toEqual([]);
    expect(await find('sokha kem')).toEqual(['kem-sokha']);
    expect(await findWords([['xyzzy', 'sokha']])).toEqual(['kem-sokha']);
    expect(
      await findWords([
        ['xyzzy', 'sokha'],
        ['nobody', 'ke'],
      ]),
    ).toEqual(['kem-sokha']);
  });

  test('names are filtered by type before the limit applies', async () => {
    const names = Array.from({ length: 60 }, (_, i) => ({
      key: `delta-${String(i).padStart(2, '0')}`,
      tokens: 'delta',
      type: i === 59 ? 'Person' : 'Organization',
    }));
    await graph().write((run) =>
      run('UNWIND $names AS row CREATE (n:Name) SET n += row', { names }),
    );
    const limited = { limit: 2, types: ['Person', 'Topic'] };
    expect(await findWords([['delta']], limited)).toEqual(['delta-59']);
    expect(await findWords([['delta']], { limit: 2 })).toEqual(['delta-00', 'delta-01']);
    expect(await findWords([['delta']], { limit: 2, types: [] })).toEqual([]);
  });

  test('Khmer names are found whole and by prefix', async () => {
    expect(await find('សុខា')).toEqual(['kem-sokha-km']);
    expect(await find('សុ')).toEqual(['kem-sokha-km']);
  });

  test('characters of a search syntax are literal', async () => {
    for (const token of ['a+b', '(c)', '"d"', 'e:f', 'g~2', 'h*']) {
      expect(await find(token)).toEqual(['odd']);
    }
    for (const token of [
      '\\',
      '*',
      '?',
      '~',
      '"',
      '[a TO b]',
      '/a/',
      '{x}',
      '^2',
      '&&',
      '||',
      '!',
      '-',
      'AND',
      'OR',
      'NOT',
      '\\u0041',
      'tokens:kem',
      '\u0000',
      '𝔄',
    ]) {
      await find(token);
    }
    expect(await find('*')).toEqual([]);
    expect(await find('k?m')).toEqual([]);
    expect(await find('or')).toEqual(['odd']);
  });

  test('a search without tokens finds nothing', async () => {
    expect(await findWords([])).toEqual([]);
    expect(await findWords([[], ['', ' ']])).toEqual([]);
  });

  test('the limit applies, and an invalid limit is refused', async () => {
    expect(await find('ke', 2)).toHaveLength(2);
    for (const limit of [0, -1, 1.5, 1_001]) {
      await expectCode(findWords([['a']], { limit }), 'BAD_USER_INPUT');
    }
    const many = Array.from({ length: 17 }, (_, i) => `t${i}`);
    await expectCode(findWords(many.map((word) => [word])), 'BAD_USER_INPUT');
    await expectCode(findWords([many]), 'BAD_USER_INPUT');
  });

  test('names that match equally well are ordered by key', async () => {
    const names = ['z', 'y', 'x'].map((key) => ({ key: `same-${key}`, tokens: 'samename' }));
    await graph().write((run) =>
      run('UNWIND $names AS row CREATE (n:Name) SET n += row', { names }),
    );
    expect(await find('samename')).toEqual(['same-x', 'same-y', 'same-z']);
  });

  test('a name is found right after a write, a change and a deletion', async () => {
    const write = (cypher: string) => graph().write((run) => run(cypher));
    await write(`CREATE (:Name {key: 'new', tokens: 'quixote'})`);
    expect(await find('quix')).toEqual(['new']);
    await write(`MATCH (n:Name {key: 'new'}) SET n.tokens = 'pancho'`);
    expect(await find('quix')).toEqual([]);
    expect(await find('pancho')).toEqual(['new']);
    await write(`MATCH (n:Name {key: 'new'}) DELETE n`);
    expect(await find('pancho')).toEqual([]);
  });

  test('a very long token is harmless', async () => {
    expect(await find('k'.repeat(100_000))).toEqual([]);
  });
}

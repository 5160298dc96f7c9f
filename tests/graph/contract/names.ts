/** Finding names: exact, by prefix, with typos, in any script, right after the write. */
import { beforeAll, expect } from '@jest/globals';
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
  const find = async (text: string, limit = 10) =>
    (await graph().findNames({ tokens: text.split(' '), limit })).map(({ key }) => key);

  beforeAll(async () => {
    await clear(graph());
    await graph().write((run) =>
      run('UNWIND $names AS row MERGE (n:Name {key: row.key}) SET n += row', { names: NAMES }),
    );
  });

  test('an exact token, best first', async () => {
    expect((await find('kerry'))[0]).toBe('john-kerry');
    expect((await find('kerr'))[0]).toBe('john-kerr');
    expect((await find('john kerry'))[0]).toBe('john-kerry');
  });

  test('a prefix', async () => {
    expect((await find('camb'))[0]).toBe('cnrp');
    expect((await find('ke')).sort()).toEqual(['john-kerr', 'john-kerry', 'kem-sokha']);
  });

  test('one typo and two', async () => {
    expect(await find('sohka')).toContain('kem-sokha');
    expect(await find('sokka')).toContain('kem-sokha');
    expect(await find('natoinal')).toContain('cnrp');
  });

  test('no typos in short tokens, and not three anywhere', async () => {
    expect(await find('kom')).toEqual([]);
    expect(await find('nabiodam')).toEqual([]);
  });

  test('any token may match', async () => {
    expect((await find('xyzzy sokha'))[0]).toBe('kem-sokha');
  });

  test('Khmer, whole and by prefix', async () => {
    expect(await find('សុខា')).toEqual(['kem-sokha-km']);
    expect(await find('សុ')).toEqual(['kem-sokha-km']);
  });

  test('characters with a meaning in a search syntax mean themselves', async () => {
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

  test('no token finds nothing', async () => {
    expect(await graph().findNames({ tokens: [], limit: 5 })).toEqual([]);
    expect(await graph().findNames({ tokens: ['', ' '], limit: 5 })).toEqual([]);
  });

  test('the limit holds, and a bad one is refused', async () => {
    expect(await find('ke', 2)).toHaveLength(2);
    for (const limit of [0, -1, 1.5, 1_001]) {
      await expectCode(graph().findNames({ tokens: ['a'], limit }), 'BAD_USER_INPUT');
    }
    const tokens = Array.from({ length: 17 }, (_, i) => `t${i}`);
    await expectCode(graph().findNames({ tokens, limit: 5 }), 'BAD_USER_INPUT');
  });

  test('names that match equally well come in the order of their keys', async () => {
    const names = ['z', 'y', 'x'].map((key) => ({ key: `same-${key}`, tokens: 'samename' }));
    await graph().write((run) =>
      run('UNWIND $names AS row CREATE (n:Name) SET n += row', { names }),
    );
    expect(await find('samename')).toEqual(['same-x', 'same-y', 'same-z']);
  });

  test('a name is found right after its write, changed after a change, gone after a delete', async () => {
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

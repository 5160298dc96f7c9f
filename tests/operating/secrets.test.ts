/** Secrets can come from files, and no message repeats a secret. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { placeOf } from '../../src/graph/open-graph.ts';
import { rapport } from '../cli/rapport.ts';
import { temporaryFolder } from '../support/embedded.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

function fileWith(name: string, content: string): string {
  const file = join(folder.path, name);
  writeFileSync(file, content);
  return file;
}

const NEO4J = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'neo4j' };

describe('NEO4J_PASSWORD_FILE', () => {
  test.each([
    ['as it is', 's3cret pass', 's3cret pass'],
    ['without the line break at its end', 's3cret\n', 's3cret'],
    ['with the space at its end', 's3cret \r\n', 's3cret '],
  ])('is the password %s', (_how, content, password) => {
    const file = fileWith('password', content);
    const { graph } = readConfig({ ...NEO4J, NEO4J_PASSWORD_FILE: file });
    expect(graph).toMatchObject({ engine: 'neo4j', username: 'neo4j', password });
  });

  test('is refused if the file is missing or empty, or if NEO4J_PASSWORD is set as well', () => {
    const read = (more: Record<string, string>) => () => readConfig({ ...NEO4J, ...more });
    expect(read({ NEO4J_PASSWORD_FILE: join(folder.path, 'none') })).toThrow(
      /NEO4J_PASSWORD_FILE is ".*none", which cannot be read \(ENOENT\)/,
    );
    expect(read({ NEO4J_PASSWORD_FILE: fileWith('empty', '\n') })).toThrow(/which is empty/);
    const both = { NEO4J_PASSWORD_FILE: fileWith('one', 'a-secret'), NEO4J_PASSWORD: 'b-secret' };
    expect(read(both)).toThrow(/^NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set/);
  });
});

describe('no message repeats a password', () => {
  test.each([
    'http://neo4j:hunter2@graph.example:7474',
    'neo4j:hunter2@graph.example',
    'neo4j//:hunter2',
    'hunter2',
    'bolt://neo4j:hunter2@graph.example:7687',
    'bolt://neo4j:hunter2/x@graph.example:7687',
    'bolt://neo4j:a@hunter2@graph.example:7687',
  ])('of NEO4J_URI=%s', async (uri) => {
    for (const command of [['serve'], ['status'], ['status', '--json']]) {
      const { code, out, err } = await rapport(command, { NEO4J_URI: uri });
      expect(code).toBe(2);
      expect(err).toMatch(/NEO4J_URI/);
      expect(out + err).not.toContain('hunter2');
    }
  });

  test('that is a part of the address of the graph', () => {
    for (const secret of ['hunter2', 'hunt/er2', 'hunt@er2']) {
      const place = placeOf({ engine: 'neo4j', uri: `bolt://neo4j:${secret}@graph.example:7687` });
      expect(place).toBe('Neo4j at bolt://graph.example:7687, database neo4j');
    }
  });
});

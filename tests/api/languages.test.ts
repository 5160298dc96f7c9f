/** Names and descriptions in the requested language, or in the nearest broader one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask, at } from '../support/ask.ts';
import { serveRecords } from '../support/load.ts';
import type { TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const small = () =>
  world()
    .source('s')
    .person('anna')
    .claim('anna name Anna New', { language: 'en' })
    .claim('anna name Ana Vieja', { language: 'es', kind: 'former' }, { rank: 'preferred' })
    .claim('anna name Anna Traditional', { language: 'zh-Hant' })
    .claim('anna name Anna Chinese', { language: 'zh', kind: 'alias' })
    .claim('anna description a minister', { language: 'en' })
    .claim('anna description une ministre', { language: 'fr' });

describeEngines('The requested language', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveRecords(open, small().records);
  });
  afterAll(() => server.close());

  test.each([
    ['zh-Hant-TW', 'Anna Traditional', null],
    ['fr-CA-x-old', 'Anna New', 'une ministre'],
    ['en-GB', 'Anna New', 'a minister'],
    ['es', 'Anna New', null],
    ['es-MX', 'Anna New', null],
    [null, 'Anna New', null],
  ])('%s gives the name %s', async (language, name, description) => {
    const query =
      'query ($l: String) { person(id: "anna") { name(language: $l) description(language: $l) names { text } } }';
    const { person } = await ask<{ person: object }>(server.url, query, { l: language });
    expect(person).toMatchObject(description === null ? { name } : { name, description });
    // The former name is still listed.
    expect(at(person, 'names.*.text')).toContain('Ana Vieja');
  });
});

/** `rapport load --dry-run`: what it says, and that it changes nothing, also beside a server. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfigUnder } from '../../src/config.ts';
import { serve } from '../../src/serve.ts';
import { ask } from '../support/ask.ts';
import { dump } from '../support/dump.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { writeFollowUp } from './follow-up.ts';
import { rapport } from './rapport.ts';

const SAID = `\
Dry run: a load would make revision 2: 16 new claims, 0 deprecated. Added or changed:
  dataset: follow-up
  source: follow-up-curation, invented-follow-up
  entity: peace-palace
What would read otherwise:
  Pairs
    Hor Namhong – John Kerry: PLANNED → DISPUTED (kerry-hor-namhong-2016-01)
    Hun Sen – John Kerry: PLANNED → MET, met 2016-01-26 (kerry-hun-sen-2016-01)
  Events
    John Kerry and Hor Namhong, January 2016 (kerry-hor-namhong-2016-01): EXPECTED → DISPUTED, date [2016-01-25..] → [2016-01-25..2016-01-27]
    John Kerry and Hun Sen, January 2016 (kerry-hun-sen-2016-01): EXPECTED → HELD, date [2016-01-25..] → 2016-01-26, basis of the date inherited → resolved, form unknown → talks
  Contradictions
    new: STATUS of John Kerry and Hor Namhong, January 2016 (kerry-hor-namhong-2016-01)
    new: PAIR of Hor Namhong (hor-namhong) and John Kerry (john-kerry) in John Kerry and Hor Namhong, January 2016 (kerry-hor-namhong-2016-01)
  Relationships
    gone: John Kerry and Hun Sen, January 2016 is at Cambodia
    new: John Kerry and Hun Sen, January 2016 is at Peace Palace: support ASSERTED
    Hor Namhong is involved in John Kerry and Hor Namhong, January 2016: status EXPECTED → HELD
    Hun Sen is involved in John Kerry and Hun Sen, January 2016: status EXPECTED → HELD
    John Kerry is involved in John Kerry and Hor Namhong, January 2016: status EXPECTED → HELD
    John Kerry is involved in John Kerry and Hun Sen, January 2016: status EXPECTED → HELD
  People, organizations and others
    new: Peace Palace (peace-palace, Place)
`;

const VERDICT = '{ relationship(a: "john-kerry", b: "hun-sen") { verdict lastMet } }';

const folder = temporaryFolder();
const data = join(folder.path, 'data');
const followUp = join(folder.path, 'follow-up');
const at = ['--data', data];
const stored = async () => {
  const graph = await openTestEmbedded(join(data, 'rapport.grafeo'));
  try {
    return await dump(graph);
  } finally {
    await graph.close();
  }
};

/** Tries again for up to ten seconds. */
async function expectSoon(check: () => Promise<void>): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    try {
      return await check();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await check();
}

beforeAll(async () => {
  writeFollowUp(followUp);
  expect(await rapport(['load', 'seeds', ...at])).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());

describe('a dry run', () => {
  test('says what would read otherwise, and leaves the graph as it was', async () => {
    const before = await stored();
    const { code, out } = await rapport(['load', followUp, '--dry-run', ...at]);
    expect({ code, out }).toEqual({ code: 0, out: SAID });
    expect(await stored()).toEqual(before);
  });

  test('gives scripts the readings before and after, with names', async () => {
    const { out } = await rapport(['load', followUp, '--dry-run', '--json', ...at]);
    expect(JSON.parse(out)).toMatchObject({
      dataset: 'follow-up',
      dryRun: true,
      revision: 2,
      newClaims: 16,
      refusal: null,
      otherwise: {
        pairs: {
          total: 2,
          items: [
            { a: { id: 'hor-namhong' }, after: { verdict: 'DISPUTED' } },
            {
              a: { id: 'hun-sen', name: 'Hun Sen' },
              b: { id: 'john-kerry', name: 'John Kerry' },
              meetings: ['kerry-hun-sen-2016-01'],
              before: { verdict: 'PLANNED', firstMet: null },
              after: { verdict: 'MET', firstMet: '2016-01-26' },
            },
          ],
        },
        contradictions: { total: 2, items: [{ kind: 'STATUS', change: 'new' }, { kind: 'PAIR' }] },
      },
    });
  });

  test('beside a server says the same, and the server goes on with what it had', async () => {
    const { url, close } = await serve(
      readConfigUnder(
        { PORT: '0', RAPPORT_LOG: 'silent', RAPPORT_SEEDS: '' },
        { RAPPORT_DATA: data },
      ),
    );
    try {
      const before = await ask(url, VERDICT);
      expect(before).toMatchObject({ relationship: { verdict: 'PLANNED' } });
      const { code, out } = await rapport(['load', followUp, '--dry-run', ...at]);
      expect({ code, out }).toEqual({ code: 0, out: SAID });
      expect(await ask(url, VERDICT)).toEqual(before);
      // The trial has left no lock behind.
      expect((await rapport(['load', followUp, ...at])).out).toMatch(/^Revision 2: 16 new claims/);
      // The server checks for new revisions twice per second.
      await expectSoon(async () =>
        expect(await ask(url, VERDICT)).toMatchObject({
          relationship: { verdict: 'MET', lastMet: '2016-01-26' },
        }),
      );
    } finally {
      await close();
    }
    const again = await rapport(['load', followUp, '--dry-run', ...at]);
    expect(again.out).toBe(
      'Dry run: revision 2 already holds these seeds. A load would change nothing.\n',
    );
  });
});

/** What something is part of, on the pages of an event, a place and an organization: a disputed whole is listed and marked. */
import { expect, test } from 'vitest';
import { openTestEmbedded } from '../support/embedded.ts';
import { serveRecords } from '../support/load.ts';
import { world } from '../domain/support/world.ts';
import { describeExplorer } from './explorer.ts';

const DISPUTED = 'Disputed: stated and denied';

/** Each kind has something that is, as is disputed, part of a whole; that whole lies within an undisputed one. */
function records() {
  const made = world()
    .person('ann', 'bob')
    .place('pier', 'town', 'coast')
    .meeting('walk')
    .visit('stay', 'tour')
    .organization('office', 'ministry', 'government')
    .source('s', { publishedOn: '2016-01-01' });
  for (const actor of ['ann', 'bob']) {
    made.claim(`${actor} involvedIn walk`, { capacity: 'attendee', stage: 'held' });
  }
  for (const each of ['stay', 'tour']) made.claim(`${each} stage expected`);
  for (const [part, whole, most] of [
    ['pier', 'town', 'coast'],
    ['walk', 'stay', 'tour'],
    ['office', 'ministry', 'government'],
  ] as const) {
    made.claim(`${part} partOf ${whole}`).claim(`${whole} partOf ${most}`);
    made.claim(`${part} partOf ${whole}`, {}, { modality: 'denied' });
  }
  return made.records;
}

describeExplorer(
  'wholes',
  () => serveRecords(() => openTestEmbedded(), records()),
  ({ visit }) => {
    test.each([
      ['/place/pier', ['town', 'coast'], null],
      ['/event/walk', ['stay', 'tour'], 'Planned'],
      ['/actor/office', ['ministry', 'government'], null],
    ] as const)('on %s are %j', async (path, names, status) => {
      const page = await visit(path);
      const fact = page.locator('dl.facts > div', { hasText: 'Part of' });
      await fact.waitFor();
      const items = fact.getByRole('listitem');
      const texts = await items.allInnerTexts();
      expect(texts).toHaveLength(2);
      for (const [i, name] of names.entries()) {
        expect(texts[i]).toContain(name);
        expect(texts[i]).toContain(DISPUTED);
        if (status !== null) expect(texts[i]).toContain(status);
        await expect.poll(() => items.nth(i).getByRole('button').count()).toBe(1);
      }
    });

    test('on the page of a whole that nobody disputes are without a mark', async () => {
      const page = await visit('/place/town');
      const fact = page.locator('dl.facts > div', { hasText: 'Part of' });
      await fact.waitFor();
      await expect.poll(() => fact.innerText()).toContain('coast');
      expect(await fact.innerText()).not.toContain('Disputed');
    });
  },
);

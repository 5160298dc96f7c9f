/** The native round trip of a few random worlds, and of the fictional one, on the embedded engine. */
import { expect, test } from 'vitest';
import { openTestEmbedded } from '../../support/embedded.ts';
import { loadWorld } from '../../support/world.ts';
import { answersOf, datasetsIn, importNative, nativeText } from './round-trip.ts';
import { describeRoundTrips } from './round-trip.contract.ts';

describeRoundTrips('the embedded engine', () => openTestEmbedded(), 4);

test('The fictional world comes back as it was', async () => {
  const [first, second] = [await openTestEmbedded(), await openTestEmbedded()];
  try {
    await loadWorld(first, 'fictional');
    const text = await nativeText(first);
    expect(datasetsIn(text)).toHaveLength(1);
    await importNative(second, text);
    expect(await answersOf(second)).toEqual(await answersOf(first));
  } finally {
    await first.close();
    await second.close();
  }
});

/** Files that the explorer saves. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The file that a button saves. */
export async function saved(
  page: Page,
  button: string,
): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

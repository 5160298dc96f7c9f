/** Runs axe on a page in a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that can fail only in dark mode. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export interface AxeOptions {
  /** These rules only; without it, all. */
  readonly runOnly?: readonly string[] | undefined;
  /** Selectors of what is left out. */
  readonly exclude?: readonly string[];
  /** Rules that are left out. */
  readonly without?: readonly string[];
}

/** Brings axe onto a page, until the next one is loaded. */
export const bringAxe = (page: Page): Promise<void> => page.evaluate(axe);

/** The violations that axe finds, as rule and place. */
export async function violations(
  page: Page,
  { runOnly, exclude = [], without = [] }: AxeOptions = {},
): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return page.evaluate<string[]>(`axe
    .run(
      ${JSON.stringify({ exclude: exclude.map((selector) => [selector]) })},
      ${JSON.stringify({ resultTypes: ['violations'], runOnly, rules })},
    )
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
}

/** The marks of verdicts and statuses: only "Met" has the mark of two who met. */
import { expect, test } from 'vitest';
import type { Status, Verdict } from '../../web/src/generated/met.ts';
import { ofTheApp } from './of-the-app.ts';

interface Looks {
  readonly STATUSES: readonly Status[];
  readonly VERDICTS: readonly Verdict[];
  readonly lookOfStatus: (status: Status) => string;
  readonly lookOfVerdict: (verdict: Verdict) => string;
}
const looks = await ofTheApp<Looks>('words/looks.ts');
const { SHAPES } = await ofTheApp<{
  readonly SHAPES: Readonly<Record<string, { readonly path: string }>>;
}>('words/shape.tsx');

const met = looks.lookOfVerdict('MET');

test('no status of an event has the mark of "Met", so a visit that was held is not taken for a meeting', () => {
  expect(looks.STATUSES.map(looks.lookOfStatus)).not.toContain(met);
});

test('no other verdict has the mark of "Met"', () => {
  const others = looks.VERDICTS.filter((verdict) => verdict !== 'MET');
  expect(others.map(looks.lookOfVerdict)).not.toContain(met);
});

test('no two looks have the same shape', () => {
  const shapes = Object.values(SHAPES).map((shape) => JSON.stringify(shape));
  expect(new Set(shapes).size).toBe(shapes.length);
});

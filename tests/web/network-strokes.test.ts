/** The lines of ties on a canvas: each verdict has its own, as in the legend, and a plan is never a solid line. */
import { expect, test } from 'vitest';
import type { Verdict } from '../../web/src/generated/network.ts';
import { ofTheApp } from './of-the-app.ts';

type PaintTie = (context: never, line: object, style: object) => void;
const { paintTie } = await ofTheApp<{ paintTie: PaintTie }>(
  'pictures/network/drawing/paint-tie.ts',
);
const { STROKES } = await ofTheApp<{ STROKES: object }>('pictures/network/drawing/looks.tsx');
const { VERDICTS } = await ofTheApp<{ VERDICTS: readonly Verdict[] }>('words/looks.ts');

/** What a canvas is asked to stroke. */
function strokesOf(verdict: Verdict, factor: number, thin: number) {
  const strokes: { width: number; dashes: readonly number[] }[] = [];
  let dashes: readonly number[] = [];
  const context = {
    lineWidth: 0,
    setLineDash: (asked: readonly number[]) => (dashes = asked),
    beginPath: () => undefined,
    moveTo: () => undefined,
    lineTo: () => undefined,
    stroke: () => strokes.push({ width: context.lineWidth, dashes }),
  };
  const looks = Object.fromEntries(Object.keys(STROKES).map((look) => [look, look]));
  const edge = {
    id: 'x',
    source: 'a',
    target: 'b',
    kind: 'MEETING',
    verdict,
    tieCount: 1,
  } as const;
  const line = { edge, from: [0, 0], to: [90, 0], control: null, middle: [45, 0] } as const;
  const colours = {
    paper: 'p',
    sheet: 's',
    ink: 'i',
    quiet: 'q',
    focus: 'f',
    community: 'c',
    looks,
  };
  paintTie(context as never, line, { factor, thin, colours });
  return strokes;
}

test.each([
  [1, 1],
  [0.7, 0.45],
  [1.4, 0.45],
])('no two verdicts have the same line at the factor %d and the scale %d', (factor, thin) => {
  const lines = VERDICTS.map((verdict) => JSON.stringify(strokesOf(verdict, factor, thin)));
  expect(new Set(lines).size).toBe(VERDICTS.length);
});

test.each([1, 0.45])(
  'at the scale %d, only what shows that they met is one solid wide line',
  (thin) => {
    const [met] = strokesOf('MET', 1, thin);
    expect(met!.dashes).toEqual([]);
    for (const verdict of ['PLANNED', 'REQUESTED', 'ALLEGED', 'CALLED_OFF', 'SPOKE'] as const) {
      expect(strokesOf(verdict, 1, thin)[0]!.dashes.length).toBeGreaterThan(1);
    }
  },
);

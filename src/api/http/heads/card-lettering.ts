/** Draws letters as outlines. HarfBuzz shapes them, because resvg sets Khmer too narrow and its letters overlap. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as HarfBuzz from 'harfbuzzjs';
import { LRUCache } from 'lru-cache';
import type { Glyph, Lettering, Style } from './heads-bundle.ts';

/** The fonts in the order in which they are tried for a letter. The first one also draws what none of them has. */
const FAMILIES = ['NotoSans', 'NotoSansKhmer'] as const;

interface Face {
  readonly font: HarfBuzz.Font;
  readonly unitsPerEm: number;
  readonly letters: ReadonlySet<number>;
  readonly outlines: Map<number, string>;
}

/** Letters of one font that follow each other. */
interface Run {
  readonly face: Face;
  text: string;
}

/** Reads the fonts of a folder. Rejects if a font or HarfBuzz cannot be loaded. */
export async function openLettering(folder: string): Promise<Lettering> {
  const harfBuzz = await import('harfbuzzjs');
  const open = (weight: string) =>
    Promise.all(
      FAMILIES.map((family) => openFace(harfBuzz, path.join(folder, `${family}-${weight}.ttf`))),
    );
  const regular = await open('Regular');
  const bold = await open('Bold');

  const draw = (
    text: string,
    { size, isBold }: Style,
  ): { glyphs: readonly Glyph[]; end: number } => {
    const glyphs: Glyph[] = [];
    let x = 0;
    for (const { face, text: part } of runsOf(text, isBold ? bold : regular)) {
      const scale = size / face.unitsPerEm;
      const buffer = new harfBuzz.Buffer();
      buffer.addText(part);
      buffer.guessSegmentProperties();
      harfBuzz.shape(face.font, buffer);
      const places = buffer.getGlyphPositions();
      for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
        const d = outlineOf(face, codepoint);
        if (d !== '') glyphs.push({ d, x: x + xOffset * scale, y: yOffset * scale, scale });
        x += xAdvance * scale;
      }
    }
    return { glyphs, end: x };
  };
  const widths = new LRUCache<string, number>({ max: 2_000 });
  return {
    draw: (text, style) => draw(text, style).glyphs,
    widthOf(text, style) {
      const key = `${style.isBold ? 'b' : 'r'} ${text}`;
      const known = widths.get(key) ?? draw(text, { ...style, size: 1 }).end;
      widths.set(key, known);
      return known * style.size;
    },
  };
}

async function openFace(harfBuzz: typeof HarfBuzz, file: string): Promise<Face> {
  const face = new harfBuzz.Face(new harfBuzz.Blob(new Uint8Array(await readFile(file))));
  return {
    font: new harfBuzz.Font(face),
    unitsPerEm: face.upem,
    letters: new Set(face.collectUnicodes()),
    outlines: new Map(),
  };
}

function outlineOf({ font, outlines }: Face, glyph: number): string {
  const known = outlines.get(glyph) ?? font.glyphToPath(glyph);
  outlines.set(glyph, known);
  return known;
}

/** Spaces, digits and marks stay with the letters before them, so that no word is torn. */
function runsOf(text: string, faces: readonly Face[]): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const isNeutral = !/\p{L}/u.test(letter);
    if (last !== undefined && isNeutral && last.face.letters.has(code)) {
      last.text += letter;
      continue;
    }
    const face = faces.find(({ letters }) => letters.has(code)) ?? faces[0];
    if (face === undefined) continue;
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
}

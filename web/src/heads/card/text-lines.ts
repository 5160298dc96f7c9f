/** Breaks a text into lines that fit, by the widths that its letters really have. */
import { cut } from '../in-words.tsx';
import type { Lettering, Style } from './lettering.ts';

const words = new Intl.Segmenter('km', { granularity: 'word' });
const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });

interface Box {
  readonly width: number;
  readonly mostLines: number;
}

/** The text in lines; the last one ends in an ellipsis if the text does not fit. */
export function textLines(
  text: string,
  style: Style,
  box: Box,
  lettering: Lettering,
): readonly string[] {
  const lines = allLines(text, style, box.width, lettering);
  if (lines.length <= box.mostLines) return lines;
  const last = lines.slice(box.mostLines - 1).join(' ');
  return [...lines.slice(0, box.mostLines - 1), shortened(last, style, box.width, lettering)];
}

/** Whether the whole text fits. */
export const fits = (text: string, style: Style, box: Box, lettering: Lettering): boolean =>
  allLines(text, style, box.width, lettering).length <= box.mostLines;

/** No card has room for more characters than this, in its smallest letters. */
const MOST_CHARACTERS = 500;

function allLines(
  text: string,
  style: Style,
  width: number,
  lettering: Lettering,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of words.segment(cut(text, MOST_CHARACTERS))) {
    const longer = line + segment;
    // A space or a punctuation mark never begins a line.
    const mayBreak =
      line !== '' && /[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(segment) && isBreak(line, segment);
    if (mayBreak && lettering.widthOf(longer.trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = segment;
    } else line = longer;
  }
  lines.push(line.trimEnd());
  return lines.flatMap((one) => broken(one, style, width, lettering)).filter((one) => one !== '');
}

/** Words of Khmer follow each other without a space; those of other scripts break at a space only. */
const isBreak = (before: string, after: string) =>
  /[\s\p{Pd}]$/u.test(before) ||
  /\p{Script=Khmer}/u.test(after) ||
  /\p{Script=Khmer}$/u.test(before);

/** One word that is wider than a line is broken between letters. */
function broken(
  line: string,
  style: Style,
  width: number,
  lettering: Lettering,
): readonly string[] {
  if (lettering.widthOf(line, style) <= width) return [line];
  const parts = [''];
  for (const { segment } of graphemes.segment(line)) {
    const longer = `${parts.at(-1) ?? ''}${segment}`;
    if (lettering.widthOf(longer, style) <= width) parts[parts.length - 1] = longer;
    else parts.push(segment);
  }
  return parts;
}

function shortened(text: string, style: Style, width: number, lettering: Lettering): string {
  let short = '';
  for (const { segment } of graphemes.segment(text)) {
    if (lettering.widthOf(`${short}${segment}…`, style) > width) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/** A date as a claim states it, with its bounds. */
import { parseFuzzyDate } from '../time/fuzzy-date.ts';
import type { EventDate } from './event-dates.ts';

/** The date that a claim gives as EDTF text, such as the beginning of a term. */
export function statedDate(edtf: string): EventDate {
  const { earliest, latest } = parseFuzzyDate(edtf);
  const open = { openStart: edtf.startsWith('..'), openEnd: edtf.endsWith('..') };
  return { edtf, basis: 'stated', asWritten: null, how: null, earliest, latest, ...open };
}

/** The date of a plan, from the dates that sources give for it (model.md §2, "The date shown"). */
import { compareText } from '../lists/order.ts';
import { isNarrower, agree } from './date-stretches.ts';
import { type EventDate, type DateWord, toDate } from './event-dates.ts';

/**
 * The date of a plan. The newest date counts, and of dates that agree, the narrowest. A date that was
 * replaced counts again only if its step has a day of its own.
 */
export function plannedDate(dates: readonly DateWord[]): EventDate | null {
  const sorted = [...dates].sort(byTelling);
  let current: DateWord | null = null;
  const replaced: DateWord[] = [];
  for (const word of sorted) {
    if (current === null) current = word;
    else if (agree(current.date, word.date)) {
      if (isNarrower(word.date, current.date)) current = word;
    } else if (word.hasOwnDay || replaced.every((old) => old.date.edtf !== word.date.edtf)) {
      replaced.push(current);
      current = word;
    }
  }
  return current === null ? null : toDate(current);
}

/**
 * The order in which the days of a plan were reported. Of words of the same day, the firmer is the newer;
 * of two days in one report, the later, because plans move on.
 */
const byTelling = (a: DateWord, b: DateWord) =>
  compareText(a.day, b.day) ||
  firmness(a) - firmness(b) ||
  compareText(a.date.latest ?? '', b.date.latest ?? '') ||
  compareText(a.date.edtf, b.date.edtf) ||
  compareText(a.claim.id, b.claim.id);

const firmness = ({ stage }: DateWord) => (stage === 'confirmed' ? 1 : 0);

/** The date of a held event, from the dates that sources give for it (model.md §2, "The date shown"). */
import { groupBy } from '../lists/group-by.ts';
import { isNarrower, stretchesOf, agree, setOf, denies, endedBy } from './date-stretches.ts';
import { toldDates, type ShownDate, byKnowledge, type DateWord, toDate } from './event-dates.ts';

/**
 * The held date of an event. Each date ends at the latest with the publication of its own source. Of
 * dates that agree, the narrowest is shown, then the first known. Dates that exclude each other are
 * shown as a set.
 */
export function heldDate(asserted: readonly DateWord[], denied: readonly DateWord[]): ShownDate {
  const cut = [...asserted]
    .sort(byKnowledge)
    .map((word) => ({ word, date: endedBy(word.date, word.claim.knownFrom) }));
  const told = toldDates([...asserted, ...denied]);
  const [first] = cut;
  if (first === undefined) return { date: null, disputed: false, told };
  // Of one date that many sources give, the first to be known.
  const narrowestFirst = [...groupBy(cut, ({ date }) => date.edtf).values()]
    .map(([earliest]) => earliest!)
    .sort((a, b) => Number(isNarrower(b.date, a.date)) - Number(isNarrower(a.date, b.date)));
  const excluding = narrowestFirst.filter((a) =>
    narrowestFirst.some((b) => !agree(a.date, b.date)),
  );
  // A wide date adds nothing to a narrow one with which it agrees.
  const apart = excluding.filter((each, n) =>
    excluding.slice(0, n).every(({ date }) => !agree(date, each.date)),
  );
  // A denial that is only attributed to an outsider is listed, and disputes nothing.
  const isDenied = denied.some(
    ({ voice, date }) => voice === 'denied' && cut.some((each) => denies(date, each.date)),
  );
  if (apart.length === 0) {
    const { word, date } = narrowestFirst[0]!;
    return { date: toDate(word, date), disputed: isDenied, told };
  }
  const set = setOf(apart.flatMap(({ date }) => stretchesOf(date)));
  return { date: { ...toDate(first.word, set), asWritten: null }, disputed: true, told };
}

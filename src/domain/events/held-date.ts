/** The date of a held event, from the dates that sources give for it (model.md §2, "The date shown"). */
import { isNarrower, stretchesOf, agree, setOf, denies, endedBy } from './date-stretches.ts';
import { toldDates, type ShownDate, byKnowledge, type DateWord, toDate } from './event-dates.ts';

/**
 * The held date of an event. Each date ends at the latest with the publication of its own source. Of
 * dates that agree, the narrowest is shown, then the first known. Dates that exclude each other are
 * shown as a set.
 */
export function heldDate(asserted: readonly DateWord[], denied: readonly DateWord[]): ShownDate {
  const cut = asserted.map((word) => ({ word, date: endedBy(word.date, word.claim.knownFrom) }));
  const told = toldDates([...asserted, ...denied]);
  const [first, ...rest] = cut.sort((a, b) => byKnowledge(a.word, b.word));
  if (first === undefined) return { date: null, disputed: false, told };
  const groups = [[first]];
  for (const each of rest) {
    const agreeing = groups.find((group) => group.every(({ date }) => agree(date, each.date)));
    if (agreeing === undefined) groups.push([each]);
    else agreeing.push(each);
  }
  const distinct = groups.map((group) =>
    group.reduce((a, b) => (isNarrower(b.date, a.date) ? b : a)),
  );
  // A denial that is only attributed to an outsider is listed, and disputes nothing.
  const isDenied = denied.some(
    ({ voice, date }) => voice === 'denied' && cut.some((each) => denies(date, each.date)),
  );
  if (distinct.length === 1) {
    return { date: toDate(distinct[0]!.word, distinct[0]!.date), disputed: isDenied, told };
  }
  const set = setOf(distinct.flatMap(({ date }) => stretchesOf(date)));
  return { date: { ...toDate(first.word, set), asWritten: null }, disputed: true, told };
}

/** The sentence that says as of which day a page answers. */
import { useWords } from '../language/language.ts';
import { shellWords } from '../shell/shell-words.ts';
import { calendarDate } from '../words/calendar.ts';
import { fromHook } from './in-words.tsx';
import type { AskedPage } from './page-request.ts';

/** Null if the page answers with everything known. Call it within `inLanguage`. */
export function saidAsOf({
  knownBy,
  language,
}: Pick<AskedPage, 'knownBy' | 'language'>): string | null {
  if (knownBy === null) return null;
  return fromHook(() => useWords(shellWords))('asOf', { date: calendarDate(knownBy, language) });
}

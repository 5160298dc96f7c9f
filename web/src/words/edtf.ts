/** EDTF in words, never more precise than it is written: "March – November 2005", "one day, 25 or 26 January 2016". */
import type { Say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { calendarDate, daysApart, shareYear } from './calendar.ts';
import type { whenWords } from './when-words.ts';

export type SayWhen = Say<(typeof whenWords)['en']>;

/** An end of a range or a member of a set: a date, and how sure its writer is of it. */
interface Moment {
  /** `2016`, `2016-01` or `2016-01-26`. */
  readonly date: string;
  readonly isAbout: boolean;
  readonly isUncertain: boolean;
}

/** What an EDTF text says: one date, a time that lasts, or one of several dates. */
export type Span =
  | { readonly kind: 'date'; readonly at: Moment }
  | { readonly kind: 'lasting'; readonly from: Moment | null; readonly to: Moment | null }
  | {
      readonly kind: 'one-of';
      readonly members: readonly {
        readonly from: Moment | null;
        readonly to: Moment | null;
      }[];
    };

/** Reads EDTF of level 1, and sets such as `[a..b]` and `[a,b]`. */
export function readSpan(edtf: string): Span {
  if (edtf.startsWith('[') && edtf.endsWith(']')) {
    const members = edtf
      .slice(1, -1)
      .split(',')
      .map((member) => {
        const [from = '', to] = member.trim().split('..');
        return { from: moment(from), to: to === undefined ? moment(from) : moment(to) };
      });
    return { kind: 'one-of', members };
  }
  const [from = '', to] = edtf.split('/');
  if (to !== undefined) return { kind: 'lasting', from: moment(from), to: moment(to) };
  return { kind: 'date', at: moment(edtf) ?? { date: edtf, isAbout: false, isUncertain: false } };
}

/** Null for an open or unknown end. `2016-XX` becomes the year; `201X` stays. */
function moment(text: string): Moment | null {
  if (text === '' || text === '..') return null;
  return {
    date: text.replace(/[~?%]$/, '').replace(/(?:-XX)+$/, ''),
    isAbout: /[~%]$/.test(text),
    isUncertain: /[?%]$/.test(text),
  };
}

/** The text in words. A text that cannot be read is shown unchanged. */
export function edtfInWords(edtf: string, language: Language, say: SayWhen): string {
  const plain = ({ date, isAbout, isUncertain }: Moment): string => {
    const words = calendarDate(date, language);
    if (isAbout && isUncertain) return say('aboutMaybe', { date: words });
    if (isAbout) return say('about', { date: words });
    return isUncertain ? say('maybe', { date: words }) : words;
  };
  /** Both ends; what they share, such as the year, stands once. */
  const ends = (from: Moment, to: Moment) => {
    const isPlain = !from.isAbout && !from.isUncertain && !to.isAbout && !to.isUncertain;
    const first = isPlain ? shareYear(from.date, to.date, language) : plain(from);
    return { from: first, to: plain(to) };
  };
  const range = (from: Moment | null, to: Moment | null, open: 'term' | 'bound'): string => {
    if (from !== null && to !== null) {
      const words = ends(from, to);
      // "25–27 January", but "March – November".
      return words.from + (/^\p{N}+$/u.test(words.from) ? '–' : ' – ') + words.to;
    }
    if (to !== null) return say(open === 'term' ? 'until' : 'onOrBefore', { date: plain(to) });
    if (from !== null) return say(open === 'term' ? 'since' : 'onOrAfter', { date: plain(from) });
    return say('unknown');
  };

  const span = readSpan(edtf);
  if (span.kind === 'date') return plain(span.at);
  if (span.kind === 'lasting') return range(span.from, span.to, 'term');
  const [only, ...others] = span.members;
  if (only !== undefined && others.length === 0) {
    const { from, to } = only;
    if (from === null || to === null || from.date === to.date) return range(from, to, 'bound');
    if (daysApart(from.date, to.date) === 1) {
      const words = ends(from, to);
      return say('oneDay', { days: words.from + say('or') + words.to });
    }
    const isOfDays = from.date.length === 10 && to.date.length === 10;
    return say(isOfDays ? 'oneDayBetween' : 'oneBetween', ends(from, to));
  }
  const last = span.members.at(-1);
  const isOfDays = span.members.every(
    ({ from, to }) => from !== null && from.date === to?.date && from.date.length === 10,
  );
  const words = span.members.map(({ from, to }, index) => {
    const isSingle = from !== null && from.date === to?.date;
    if (!isSingle) return range(from, to, 'bound');
    const isLast = index === span.members.length - 1;
    return isLast || !isOfDays || last === undefined || last.from === null
      ? plain(from)
      : ends(from, last.from).from;
  });
  return say(isOfDays ? 'oneDay' : 'oneOf', {
    days: words.join(say('or')),
    dates: words.join(say('or')),
  });
}

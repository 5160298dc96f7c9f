/** A fuzzy date in words: never more precise than its source, and with how it is known. */
import type { DateBasis } from '../generated/claims.ts';
import { useLanguage, useWords, type Say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { Shape } from './badge.tsx';
import { calendarDate } from './calendar.ts';
import { whenWords } from './when-words.ts';

/** `FuzzyDate` of the API. */
export interface FuzzyDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly asWritten: string | null;
  readonly basis: DateBasis;
  readonly how: string | null;
}

type SayWhen = Say<(typeof whenWords)['en']>;

/** An EDTF text (level 1, and sets such as `[a..b]` and `[a,b]`) in words. Text that it cannot read is shown unchanged. */
export function edtfInWords(edtf: string, language: Language, say: SayWhen): string {
  const plain = (text: string): string => {
    const approximate = text.endsWith('~');
    const uncertain = text.endsWith('?');
    const both = text.endsWith('%');
    const date = calendarDate(unspecified(text.replace(/[~?%]$/, '')), language);
    if (both) return say('aboutMaybe', { date });
    if (approximate) return say('about', { date });
    return uncertain ? say('maybe', { date }) : date;
  };
  if (edtf.startsWith('[') && edtf.endsWith(']')) {
    const members = edtf
      .slice(1, -1)
      .split(',')
      .map((member) => member.trim().split('..'));
    const [from = '', to] = members[0] ?? [];
    if (members.length === 1 && to !== undefined && from !== '' && to !== '') {
      return say('oneDayBetween', { from: plain(from), to: plain(to) });
    }
    const words = members.map(([first = '', last]) => {
      if (last === undefined) return plain(first);
      if (first === '') return say('onOrBefore', { date: plain(last) });
      if (last === '') return say('onOrAfter', { date: plain(first) });
      return say('fromTo', { from: plain(first), to: plain(last) });
    });
    return words.length === 1 ? words.join('') : say('oneOf', { dates: words.join(say('or')) });
  }
  const [from, to] = edtf.split('/');
  if (from !== undefined && to !== undefined) {
    if (from === '' || from === '..') return say('until', { date: plain(to) });
    if (to === '' || to === '..') return say('since', { date: plain(from) });
    return say('fromTo', { from: plain(from), to: plain(to) });
  }
  return plain(edtf);
}

/** `2016-XX` becomes the year; `201X` stays. */
const unspecified = (text: string) => text.replace(/(?:-XX)+$/, '');

interface WhenProps {
  readonly date: FuzzyDate | null;
  /** Whether sources give held dates that exclude each other, or a source denies the date. */
  readonly isDisputed?: boolean;
}

/** The date, and how certain it is. Null reads "date unknown". */
export function When({ date, isDisputed = false }: WhenProps) {
  const say = useWords(whenWords);
  const language = useLanguage();
  if (date === null) return <span className="quiet">{say('unknown')}</span>;
  const words = edtfInWords(date.edtf, language, say);
  return (
    <span className="when">
      <time dateTime={/^\d{4}(-\d\d){0,2}$/.test(date.edtf) ? date.edtf : undefined}>{words}</time>
      {date.basis !== 'STATED' && (
        <span className="quiet" title={date.how ?? undefined}>
          {' '}
          ({basisInWords(date, say)})
        </span>
      )}
      {isDisputed && (
        <span className="when-disputed">
          {' '}
          <Shape look="disputed" /> {say('disputed')}
        </span>
      )}
    </span>
  );
}

function basisInWords(
  { basis, asWritten }: Pick<FuzzyDate, 'basis' | 'asWritten'>,
  say: SayWhen,
): string {
  switch (basis) {
    case 'STATED':
      return '';
    case 'RESOLVED':
      return asWritten === null ? say('resolved') : say('resolvedFrom', { asWritten });
    case 'INHERITED':
      return say('inherited');
    case 'PLANNED':
      return say('planned');
    case 'KNOWN_BY':
      return say('knownBy');
  }
}

/** A time for which something holds, as fragment `TermDates` asks for it. */
export interface TermDates {
  readonly since: { readonly edtf: string } | null;
  readonly until: { readonly edtf: string } | null;
  readonly ongoing: boolean;
  readonly attestedOn: { readonly edtf: string } | null;
}

/** The term of a role, membership or circumstance: since, until, or reported for a day. */
export function Term({ since, until, ongoing, attestedOn }: TermDates) {
  const say = useWords(whenWords);
  const language = useLanguage();
  const words = ({ edtf }: { readonly edtf: string }) => edtfInWords(edtf, language, say);
  const parts = [
    since !== null && say('since', { date: words(since) }),
    until !== null && say('until', { date: words(until) }),
    ongoing && say('goesOn'),
    since === null &&
      until === null &&
      !ongoing &&
      attestedOn !== null &&
      say('seenOn', { date: words(attestedOn) }),
  ].filter((part) => part !== false);
  return <span>{parts.length === 0 ? say('noTerm') : parts.join(' · ')}</span>;
}

/** All terms of one thing. */
export function Terms({ of }: { readonly of: readonly TermDates[] }) {
  return of.map((term, index) => (
    <span key={edtfOfTerms([term])}>
      {index > 0 && '; '}
      <Term {...term} />
    </span>
  ));
}

/** Terms as text for files: EDTF intervals, with `..` for an end that has not come yet. */
export const edtfOfTerms = (terms: readonly TermDates[]): string =>
  terms
    .map(
      ({ since, until, ongoing }) => `${since?.edtf ?? ''}/${ongoing ? '..' : (until?.edtf ?? '')}`,
    )
    .join('; ');

/** An ISO day in words. */
export function Day({ children }: { readonly children: string }) {
  return <time dateTime={children}>{calendarDate(children, useLanguage())}</time>;
}

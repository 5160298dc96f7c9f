/** A fuzzy date in words: never more precise than its source, and with how it is known. */
import type { DateBasis } from '../generated/claims.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { Shape } from './shape.tsx';
import { calendarDate } from './calendar.ts';
import { edtfInWords, type SayWhen } from './edtf.ts';
import { termInWords, type TermDates } from './term-words.ts';
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

/** The term of a role, membership or circumstance: since, until, or reported for a day. */
export function Term(term: TermDates) {
  const say = useWords(whenWords);
  return <span>{termInWords(term, useLanguage(), say)}</span>;
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

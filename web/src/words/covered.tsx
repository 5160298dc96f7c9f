/** How much was looked at, and that the absence of a record proves nothing, in the language of the page. */
import { useLanguage, useWords } from '../language/language.ts';
import { calendarDate } from './calendar.ts';
import { coverageWords } from './coverage-words.ts';

interface CoveredProps {
  /** What a page asks for of `Coverage`. */
  readonly of: {
    readonly sourceCount: number;
    readonly claimCount: number;
    readonly knownFrom: string | null;
    readonly knownTo: string | null;
  };
}

export function Covered({ of: { sourceCount, claimCount, knownFrom, knownTo } }: CoveredProps) {
  const say = useWords(coverageWords);
  const language = useLanguage();
  const isNothing = sourceCount === 0 || knownFrom === null || knownTo === null;
  return (
    <>
      {isNothing
        ? say('none')
        : say(knownFrom === knownTo ? 'onOneDay' : 'between', {
            sources: say('sources', { count: sourceCount }),
            claims: say('claims', { count: claimCount }),
            from: calendarDate(knownFrom, language),
            to: calendarDate(knownTo, language),
          })}{' '}
      {say('caveat')}
    </>
  );
}

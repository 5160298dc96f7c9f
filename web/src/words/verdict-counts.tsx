/** How many meetings give each verdict, strongest first. Each count means "at least". */
import type { Verdict } from '../generated/met.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { number } from '../language/numbers.ts';
import { lookOfVerdict } from './looks.ts';
import { Shape } from './shape.tsx';
import { badgeWords } from './badge-words.ts';

interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

export function VerdictCounts({ of }: { readonly of: readonly VerdictCount[] }) {
  const say = useWords(badgeWords);
  const language = useLanguage();
  return (
    <ul className="plain verdict-counts">
      {of.map(({ verdict, count }) => (
        <li key={verdict}>
          {number(count, language)} <Shape look={lookOfVerdict(verdict)} />{' '}
          {say(`verdict.${verdict}`)}
        </li>
      ))}
    </ul>
  );
}

/**
 * How many of some meetings give the verdict that a mark shows. One meeting beside five plans has the mark of "Met", and
 * must not read as six times met.
 */
export const countOf = (
  {
    counts,
    verdict,
  }: { readonly counts: readonly VerdictCount[]; readonly verdict: Verdict | null },
  all: number,
): number => counts.find((each) => each.verdict === verdict)?.count ?? all;

/** The same for a cell of a file: "MET 2; PLANNED 1". */
export const countsText = (counts: readonly VerdictCount[]): string =>
  counts.map(({ verdict, count }) => `${verdict} ${count}`).join('; ');

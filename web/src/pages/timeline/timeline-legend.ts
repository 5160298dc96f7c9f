/** The legend of a timeline, with only the shapes that occur. */
import type { Status, Verdict } from '../../generated/timeline.ts';
import { useWords } from '../../language/language.ts';
import type { TimelineMark, TimelinePictureProps } from '../../pictures/timeline-picture.tsx';
import { badgeWords } from '../../words/badge-words.ts';
import { lookOfStatus, lookOfVerdict, STATUSES, VERDICTS } from '../../words/looks.ts';
import { timelineWords } from './timeline-words.ts';

type Legend = TimelinePictureProps['legend'];
/** The fields of an entry that its legend needs. */
type Shown = Pick<TimelineMark, 'shape' | 'earliest' | 'latest' | 'isLasting'> & {
  readonly entry: { readonly status: Status | null; readonly verdict: Verdict | null };
};

export function useLegend(): (marks: readonly Shown[]) => Legend {
  const say = useWords(timelineWords);
  const sayBadge = useWords(badgeWords);
  return (marks) => {
    const shapes = new Set(marks.map(({ shape }) => shape));
    // Statements that were made are left out here, because they have a shape of their own.
    const stood = marks.filter(({ shape }) => shape !== 'stated').map(({ entry }) => entry);
    const verdicts = VERDICTS.filter((verdict) => stood.some((entry) => entry.verdict === verdict));
    // Entries without a verdict: visits, and meetings without a pair.
    const statuses = STATUSES.filter((status) =>
      stood.some((entry) => entry.verdict === null && entry.status === status),
    );
    const texts = [
      ...verdicts.map(
        (verdict) => [lookOfVerdict(verdict), sayBadge(`verdict.${verdict}`)] as const,
      ),
      ...statuses.map((status) => [lookOfStatus(status), sayBadge(`status.${status}`)] as const),
    ];
    // Several words can share a shape, so the legend names each word that occurs.
    const looks = [...new Set(texts.map(([look]) => look))].map((shape) => ({
      shape,
      text: [...new Set(texts.filter(([look]) => look === shape).map(([, text]) => text))].join(
        ' / ',
      ),
    }));
    if (shapes.has('stated')) looks.push({ shape: 'stated', text: sayBadge('made') });
    const others = (
      [
        ['none', 'what.NONE'],
        ['stage', 'what.STAGE'],
        ['began', 'what.BEGAN'],
        ['ended', 'what.ENDED'],
        ['attested', 'what.ATTESTED'],
      ] as const
    )
      .filter(([shape]) => shapes.has(shape))
      .map(([shape, key]) => ({ shape, text: say(key) }));
    const spans = marks.filter(({ earliest, latest }) => earliest !== latest);
    const bars = (
      [
        ['span', spans.some(({ isLasting }) => !isLasting)],
        ['lasting', spans.some(({ isLasting }) => isLasting)],
        ['open', spans.some(({ earliest, latest }) => earliest === null || latest === null)],
      ] as const
    )
      .filter(([, occurs]) => occurs)
      .map(([shape]) => ({ shape, text: say(shape) }));
    return [...looks, ...others, ...bars];
  };
}

/** What the shapes of a timeline mean: only those that occur. */
import type { Status } from '../../generated/timeline.ts';
import { STATUSES } from '../../fields/statuses-field.tsx';
import { useWords } from '../../language/language.ts';
import type { TimelineMark, TimelinePictureProps } from '../../pictures/timeline-picture.tsx';
import { badgeWords } from '../../words/badge-words.ts';
import { lookOfStatus } from '../../words/badge.tsx';
import { timelineWords } from './timeline-words.ts';

type Legend = TimelinePictureProps['legend'];
/** What of an entry its legend depends on. */
type Shown = Pick<TimelineMark, 'shape' | 'earliest' | 'latest' | 'isLasting'> & {
  readonly entry: { readonly status: Status | null };
};

export function useLegend(): (marks: readonly Shown[]) => Legend {
  const say = useWords(timelineWords);
  const sayBadge = useWords(badgeWords);
  return (marks) => {
    const shapes = new Set(marks.map(({ shape }) => shape));
    // Not of statements that are made: they have a shape of their own.
    const statuses = new Set(
      marks.filter(({ shape }) => shape !== 'stated').map(({ entry }) => entry.status),
    );
    const occurring = STATUSES.filter((status) => statuses.has(status));
    // Several statuses share a shape: its words name each that occurs.
    const looks = [...new Set(occurring.map(lookOfStatus))].map((shape) => ({
      shape,
      text: occurring
        .filter((status) => lookOfStatus(status) === shape)
        .map((status) => sayBadge(`status.${status}`))
        .join(' / '),
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

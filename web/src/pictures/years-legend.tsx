/** What the patterns of the bars stand for. The patterns are those that the picture beside it defines. */
import { fillOf, keyOf, lookOf, type Counted } from './bars-patterns.tsx';

interface YearsLegendProps {
  readonly of: readonly { readonly of: Counted; readonly text: string }[];
}

export function YearsLegend({ of: kinds }: YearsLegendProps) {
  return (
    <ul className="plain years-legend">
      {kinds.map(({ of, text }) => (
        <li key={keyOf(of)}>
          <svg width={24} height={16} className="look" data-look={lookOf(of)} aria-hidden="true">
            <rect
              x={1}
              y={1}
              width={22}
              height={14}
              fill={fillOf(of)}
              stroke="currentColor"
              strokeWidth={1}
            />
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}

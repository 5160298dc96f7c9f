/** The legend of lines, letters and outlines, which filters ties. It is inside the picture, so that a saved picture has it too. */
import { memo, useMemo } from 'react';
import { useLanguage, useWords } from '../../../language/language.ts';
import { pressing, useRoving } from '../../roving.ts';
import { textWidth, wrapped } from '../../text-width.ts';
import type { TieSort } from '../network-types.ts';
import { networkWords } from '../network-words.ts';
import { Sample, sortIn, useEntryWords, type Entry } from './legend-entries.tsx';

const ROW = 26;
const LINE = 16;
const COLUMN = 340;
const TEXT_AT = 66;

export interface LegendLayout {
  readonly placed: readonly {
    readonly entry: Entry;
    readonly lines: readonly string[];
    readonly x: number;
    /** Middle of its first line, below the legend's top. */
    readonly y: number;
  }[];
  readonly height: number;
}

/** Places entries column by column, in as many columns as fit. */
export function useLegendLayout(entries: readonly Entry[], width: number): LegendLayout {
  const words = useEntryWords();
  const language = useLanguage();
  // The words depend only on the language, so they are not computed again while the picture moves.
  return useMemo(() => layoutOf(entries, width, words), [entries, width, language]);
}

function layoutOf(
  entries: readonly Entry[],
  width: number,
  words: (entry: Entry) => string,
): LegendLayout {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const textWide = Math.min(COLUMN, width) - TEXT_AT - 24;
  const rows = Math.ceil(entries.length / columns);
  const ends = Array.from({ length: columns }, () => 8);
  const placed = entries.map((entry, index) => {
    const column = Math.floor(index / rows);
    const lines = wrapped(words(entry), textWide);
    const y = ends[column]! + ROW / 2;
    ends[column] = ends[column]! + ROW + (lines.length - 1) * LINE;
    return { entry, lines, x: column * COLUMN + 8, y };
  });
  return { placed, height: Math.max(...ends) + 8 };
}

interface LegendProps {
  readonly layout: LegendLayout;
  readonly top: number;
  /** The sorts of ties that are shown alone; an empty list if all are shown. */
  readonly only: readonly TieSort[];
  /** Absent if the picture cannot be filtered. */
  readonly setOnly?: (only: readonly TieSort[]) => void;
}

export const Legend = memo(function Legend({ layout, top, only, setOnly }: LegendProps) {
  const say = useWords(networkWords);
  const sorts = layout.placed.flatMap(({ entry }) => sortIn(entry) ?? []);
  const roving = useRoving(sorts);
  return (
    <g className="legend" role="list" aria-label={say('legend')} onKeyDown={roving.onKeyDown}>
      {layout.placed.map(({ entry, lines, x, y }) => {
        const sort = sortIn(entry);
        const isChosen = sort !== null && only.includes(sort);
        const isOff = sort !== null && only.length > 0 && !isChosen;
        const drawn = (
          <>
            <Sample entry={entry} />
            <text y={4} className="legend-text">
              {lines.map((line, index) => (
                <tspan key={line} x={TEXT_AT} dy={index === 0 ? 0 : LINE}>
                  {index === lines.length - 1 ? line : `${line} `}
                </tspan>
              ))}
            </text>
          </>
        );
        return (
          <g
            key={lines.join(' ')}
            role="listitem"
            className={isOff ? 'legend-off' : undefined}
            transform={`translate(${x} ${top + y})`}
          >
            {sort === null || setOnly === undefined ? (
              drawn
            ) : (
              <g
                role="button"
                aria-pressed={isChosen}
                aria-label={say('onlySort', { sort: lines.join(' ') })}
                data-sort={sort}
                {...roving.stop(sort, sorts.indexOf(sort), 0)}
                {...pressing(() =>
                  setOnly(isChosen ? only.filter((one) => one !== sort) : [...only, sort]),
                )}
              >
                <rect
                  className="legend-hit"
                  x={-6}
                  y={-ROW / 2 + 1}
                  width={TEXT_AT + Math.max(...lines.map(textWidth)) * 1.16 + 14}
                  height={ROW - 2 + (lines.length - 1) * LINE}
                  rx={6}
                />
                {drawn}
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
});

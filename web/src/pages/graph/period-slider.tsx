/** A slider with two thumbs that narrows the ties to a span of years, kept in the address as `?since=&until=`. */
import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useSearchParams } from 'wouter';
import { usePeriod } from '../../fields/period-fields.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { inDigitsOf } from '../../language/numbers.ts';
import { graphWords } from './graph-words.ts';

export interface Years {
  readonly first: number;
  readonly last: number;
}

/** Each key moves a thumb; the way back leads to before the slider was used, not through every year. */
const REPLACED = { replace: true };

const yearOf = (day: string | undefined) => (day === undefined ? null : Number(day.slice(0, 4)));
const within = (year: number, { first, last }: Years) => Math.min(last, Math.max(first, year));
const dayOf = (year: number, day: string) => `${String(year).padStart(4, '0')}-${day}`;

/** `of` are the years in which there are ties. The days of the address are shown as their years. */
export function PeriodSlider({ of }: { readonly of: Years }) {
  const say = useWords(graphWords);
  const language = useLanguage();
  const period = usePeriod();
  const [, setParameters] = useSearchParams();
  const asked = [
    within(yearOf(period?.since) ?? of.first, of),
    within(yearOf(period?.until) ?? of.last, of),
  ] as const;
  // The address changes when a thumb is let go; until then, only the thumb moves.
  const [moved, setMoved] = useState<readonly number[] | null>(null);
  const [since, until] = moved ?? asked;
  const ask = ([from = of.first, to = of.last]: readonly number[]) => {
    setMoved(null);
    setParameters((before) => {
      const after = new URLSearchParams(before);
      after.delete('since');
      after.delete('until');
      if (from > of.first) after.set('since', dayOf(from, '01-01'));
      if (to < of.last) after.set('until', dayOf(to, '12-31'));
      return after;
    }, REPLACED);
  };
  const years = say('years', {
    since: inDigitsOf(language, String(since)),
    until: inDigitsOf(language, String(until)),
  });
  return (
    <div className="period no-print">
      <Slider
        className="period-slider"
        minValue={of.first}
        maxValue={of.last}
        value={[since!, until!]}
        onChange={setMoved}
        onChangeEnd={ask}
        formatOptions={{ useGrouping: false }}
      >
        <Label>{say('period')}</Label>
        <SliderOutput>{years}</SliderOutput>
        <SliderTrack className="period-track">
          {({ state }) => (
            <>
              <i
                className="period-chosen"
                style={{
                  insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                  insetInlineEnd: `${(1 - state.getThumbPercent(1)) * 100}%`,
                }}
              />
              <SliderThumb index={0} className="period-thumb" aria-label={say('sinceYear')} />
              <SliderThumb index={1} className="period-thumb" aria-label={say('untilYear')} />
            </>
          )}
        </SliderTrack>
      </Slider>
      {period !== null && (
        <button type="button" onClick={() => ask([of.first, of.last])}>
          {say('allYears')}
        </button>
      )}
    </div>
  );
}

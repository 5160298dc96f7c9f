/** The events of an actor by year, from counts of the graph: a picture to choose years in, and the same as a table. */
import { useSearchParams } from 'wouter';
import { Answer } from '../../ask/answer.tsx';
import { FaultBoundary } from '../../faults/fault-boundary.tsx';
import { usePeriod } from '../../fields/period-fields.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import type { Stretch } from '../../pictures/years-layout.ts';
import { YearsLegend } from '../../pictures/years-legend.tsx';
import { YearsPicture } from '../../pictures/years-picture.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { eventsWords } from './events-words.ts';
import { useAskedYears, type Years } from './use-actor-years.ts';
import { useKindWords } from './use-kind-words.ts';
import { kindsIn, partsOf } from './year-parts.ts';
import { YearsTable } from './years-table.tsx';

export function EventsByYear({ id }: { readonly id: string }) {
  const asked = useAskedYears(id);
  return <Answer of={asked}>{({ histogram }) => <Answered years={histogram} />}</Answer>;
}

function Answered({ years }: { readonly years: Years }) {
  const say = useWords(eventsWords);
  const language = useLanguage();
  const words = useKindWords();
  const { buckets, imprecise, undated } = years;
  const [chosen, choose] = useChosenYears(buckets);
  const kinds = kindsIn(years);
  const bars = buckets.map((bucket) => {
    const parts = partsOf(bucket, kinds);
    const when = calendarDate(bucket.label, language);
    return {
      key: bucket.label,
      label: when,
      count: bucket.count,
      parts,
      description: say('bar', {
        when,
        count: bucket.count,
        counts: parts.map(({ of, count }) => `${words(of)}: ${number(count, language)}`).join(', '),
      }),
    };
  });
  return (
    <div className="by-year">
      <h3>{say('byYear')}</h3>
      {buckets.length === 0 ? (
        <p>{say('noYears')}</p>
      ) : (
        <>
          <p className="quiet no-print">{say('hint')}</p>
          <FaultBoundary>
            <YearsPicture
              title={say('byYear')}
              bars={bars}
              kinds={kinds}
              numberText={(value) => number(value, language)}
              chosen={chosen}
              choose={choose}
              names={{ from: say('from'), to: say('to') }}
            />
            <YearsLegend of={kinds.map((of) => ({ of, text: words(of) }))} />
          </FaultBoundary>
        </>
      )}
      {imprecise + undated > 0 && (
        <p className="quiet">
          {say('unplaced')}{' '}
          {[
            ...(imprecise > 0 ? [say('imprecise', { count: imprecise })] : []),
            ...(undated > 0 ? [say('undated', { count: undated })] : []),
          ].join(' · ')}
        </p>
      )}
      <YearsTable years={years} kinds={kinds} />
    </div>
  );
}

type SetYears = (chosen: Stretch | null, isStep: boolean) => void;

/** The years within the period of the address, and a way to choose others; null if no period is chosen. */
function useChosenYears(buckets: Years['buckets']): [Stretch | null, SetYears] {
  const period = usePeriod();
  const [, setParameters] = useSearchParams();
  const choose: SetYears = (chosen, isStep) => {
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('since');
        after.delete('until');
        const [from, to] = [buckets[chosen?.from ?? -1], buckets[chosen?.to ?? -1]];
        if (from !== undefined) after.set('since', from.start);
        if (to !== undefined) after.set('until', to.end);
        return after;
      },
      // One step of many is no place to go back to.
      { replace: isStep },
    );
  };
  if (period === null) return [null, choose];
  const { since = '', until = '9999' } = period;
  const within = buckets.flatMap(({ start, end }, index) =>
    end >= since && start <= until ? [index] : [],
  );
  const [from, to] = [within[0], within.at(-1)];
  return [from === undefined || to === undefined ? null : { from, to }, choose];
}

/** Events by month, quarter or year: the bars, the events in no bar, the events of one bar, and the table. */
import { useRef } from 'react';
import { useKnownBy, useParameter } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { FaultBoundary } from '../../faults/fault-boundary.tsx';
import { usePeriod } from '../../fields/period-fields.tsx';
import { useVerdicts } from '../../fields/verdicts-field.tsx';
import { HistogramDocument, type HistogramQuery } from '../../generated/histogram.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { keyOf, type Counted } from '../../pictures/bars-patterns.tsx';
import { BarsStacked } from '../../pictures/bars-stacked.tsx';
import { PictureFiles } from '../../pictures/picture-files.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { STATUSES, VERDICTS } from '../../words/looks.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { calendarDate } from '../../words/calendar.ts';
import { EventsWithin } from './events-within.tsx';
import {
  HistogramQuestion,
  useEventTypes,
  useHistogramActors,
  useInterval,
} from './histogram-question.tsx';
import { statsWords } from './stats-words.ts';

type Asked = HistogramQuery['histogram'];

/** A bar; `made` of its held events are statements. */
type Bucket = Asked['buckets'][number] & { readonly made: number };
type Histogram = Omit<Asked, 'buckets'> & { readonly buckets: readonly Bucket[] };

/** Counts statements that were made apart from what was held. */
function apart({ histogram, made }: HistogramQuery): Histogram {
  const counts = new Map(made?.buckets.map(({ label, count }) => [label, count]));
  const buckets = histogram.buckets.map((bucket) => ({
    ...bucket,
    made: counts.get(bucket.label) ?? 0,
  }));
  return { ...histogram, buckets };
}

export function HistogramPart() {
  const say = useWords(statsWords);
  const knownBy = useKnownBy();
  const [interval] = useInterval();
  const [types] = useEventTypes();
  const [actors] = useHistogramActors();
  const [verdicts] = useVerdicts();
  const during = usePeriod();
  const filter = {
    ...(during !== null && { during }),
    ...(verdicts.length > 0 && { verdicts }),
    ...(actors.length > 0 && { involved: { any: actors.slice(0, 100) } }),
  };
  const asked = useAnswer(HistogramDocument, {
    interval,
    types,
    filter,
    madeFilter: { ...filter, statuses: ['HELD'] },
    isMadeAsked: types.includes('STATEMENT'),
    knownBy,
  });
  return (
    <section className="section">
      <h2>{say('histogram')}</h2>
      <HistogramQuestion />
      <Answer of={asked}>
        {(data) => <Answered histogram={apart(data)} question={asked.question} data={data} />}
      </Answer>
    </section>
  );
}

interface AnsweredProps {
  readonly histogram: Histogram;
  readonly question: { readonly text: string; readonly variables: object };
  readonly data: HistogramQuery;
}

function Answered({ histogram, question, data }: AnsweredProps) {
  const say = useWords(statsWords);
  const language = useLanguage();
  const [chosen] = useParameter('bucket');
  const columns = useColumns(histogram);
  const whenOf = useBucketWords();
  const { total, imprecise, undated, buckets } = histogram;
  const bucket = buckets.find(({ label }) => label === chosen);
  const counts = { total, imprecise, undated, drawn: total - imprecise - undated };
  return (
    <>
      <p>
        {say(
          'total',
          Object.fromEntries(
            Object.entries(counts).map(([key, count]) => [key, number(count, language)]),
          ),
        )}
      </p>
      {buckets.length === 0 ? (
        <p>{say('noBuckets')}</p>
      ) : (
        <>
          <Picture histogram={histogram} />
          {bucket !== undefined && <EventsWithin bucket={bucket} when={whenOf(bucket)} />}
          <h3>{say('histogramTable')}</h3>
          <RecordTable
            caption={say('histogramTable')}
            columns={columns}
            rows={buckets}
            keyOf={({ label }) => label}
            isSortable
          />
        </>
      )}
      <TakeAway
        title={say('histogram')}
        question={question}
        data={data}
        table={{ columns, rows: buckets }}
      />
    </>
  );
}

interface Part {
  readonly of: Counted;
  readonly count: number;
}

/** Bars are stacked by verdict if only meetings count; otherwise by status, because visits and statements have no verdict. */
type By = 'verdict' | 'status';

/** Strongest first, then statements that were made. */
const EVENT_STATUSES = [...STATUSES, 'MADE'] as const;
type EventStatus = (typeof EVENT_STATUSES)[number];

function useBy(): By {
  const [types] = useEventTypes();
  return types.every((type) => type === 'MEETING') ? 'verdict' : 'status';
}

/** The verdicts or statuses that occur, strongest first, then the events that have none. The API counts those only in `count`. */
function partsOf({ count, counts, statusCounts, made }: Bucket, by: By): readonly Part[] {
  const countOf = (status: EventStatus): number => {
    if (status === 'MADE') return made;
    const all = statusCounts.find((each) => each.status === status)?.count ?? 0;
    return status === 'HELD' ? all - made : all;
  };
  const all: readonly Part[] =
    by === 'verdict'
      ? VERDICTS.map((verdict) => ({
          of: { verdict },
          count: counts.find((each) => each.verdict === verdict)?.count ?? 0,
        }))
      : EVENT_STATUSES.map((status) => ({ of: { status }, count: countOf(status) }));
  const known = all.filter((part) => part.count > 0);
  const rest = count - known.reduce((sum, part) => sum + part.count, 0);
  if (rest <= 0) return known;
  return [...known, { of: by === 'verdict' ? { verdict: null } : { status: null }, count: rest }];
}

/** The verdicts or statuses in any bar, strongest first. */
function occurring({ buckets }: Histogram, by: By): readonly Counted[] {
  const all: readonly Counted[] =
    by === 'verdict'
      ? [...VERDICTS, null].map((verdict) => ({ verdict }))
      : [...EVENT_STATUSES, null].map((status) => ({ status }));
  const present = new Set(
    buckets.flatMap((bucket) => partsOf(bucket, by)).map(({ of }) => keyOf(of)),
  );
  return all.filter((of) => present.has(keyOf(of)));
}

function useCountedWords(): (of: Counted) => string {
  const say = useWords(badgeWords);
  return (of) => {
    if ('verdict' in of) return say(`verdict.${of.verdict ?? 'NONE'}`);
    return of.status === 'MADE' ? say('made') : say(`status.${of.status ?? 'NONE'}`);
  };
}

function useBucketWords(): (bucket: Pick<Bucket, 'label'>) => string {
  const say = useWords(statsWords);
  const language = useLanguage();
  return ({ label }) => {
    const [, year, quarter] = /^(\d+)-Q(\d)$/.exec(label) ?? [];
    if (year === undefined || quarter === undefined) return calendarDate(label, language);
    return say('quarter', {
      quarter: number(Number(quarter), language),
      year: calendarDate(year, language),
    });
  };
}

function Picture({ histogram }: { readonly histogram: Histogram }) {
  const say = useWords(statsWords);
  const words = useCountedWords();
  const by = useBy();
  const language = useLanguage();
  const whenOf = useBucketWords();
  const [, choose] = useParameter('bucket');
  const picture = useRef<SVGSVGElement>(null);
  const bars = histogram.buckets.map((bucket) => {
    const parts = partsOf(bucket, by);
    return {
      key: bucket.label,
      label: whenOf(bucket),
      count: bucket.count,
      parts,
      description: say('bar', {
        when: whenOf(bucket),
        count: number(bucket.count, language),
        counts: parts.map(({ of, count }) => `${words(of)}: ${number(count, language)}`).join(', '),
      }),
    };
  });
  return (
    <>
      <p className="quiet">{say('pictureHint')}</p>
      <div className="picture-frame" role="region" aria-label={say('histogram')} tabIndex={0}>
        <FaultBoundary>
          <BarsStacked
            ref={picture}
            title={say('histogram')}
            bars={bars}
            legend={occurring(histogram, by).map((of) => ({ of, text: words(of) }))}
            numberText={(value) => number(value, language)}
            open={({ key }) => choose(key)}
          />
        </FaultBoundary>
      </div>
      <PictureFiles picture={picture} title={say('histogram')} />
    </>
  );
}

/** A column name in files, such as `met` or `not_held`. */
const columnOf = (of: Counted): string =>
  'verdict' in of
    ? (of.verdict?.toLowerCase() ?? 'no_verdict')
    : (of.status?.toLowerCase() ?? 'no_status');

function useColumns(histogram: Histogram): readonly Column<Bucket>[] {
  const say = useWords(statsWords);
  const words = useCountedWords();
  const by = useBy();
  const language = useLanguage();
  const whenOf = useBucketWords();
  const [, choose] = useParameter('bucket');
  const countOf = (bucket: Bucket, counted: Counted) =>
    partsOf(bucket, by).find(({ of }) => keyOf(of) === keyOf(counted))?.count ?? 0;
  return [
    {
      key: 'bucket',
      header: say('when'),
      value: ({ label }) => label,
      cell: (bucket) => (
        <button
          type="button"
          aria-label={say('within', { when: whenOf(bucket) })}
          onClick={() => choose(bucket.label)}
        >
          {whenOf(bucket)}
        </button>
      ),
    },
    { key: 'start', header: '', value: ({ start }) => start, isShown: false },
    { key: 'end', header: '', value: ({ end }) => end, isShown: false },
    {
      key: 'count',
      header: say('count'),
      value: ({ count }) => count,
      cell: ({ count }) => number(count, language),
    },
    ...occurring(histogram, by).map((of) => ({
      key: columnOf(of),
      header: words(of),
      value: (bucket: Bucket) => countOf(bucket, of),
      cell: (bucket: Bucket) => number(countOf(bucket, of), language),
    })),
  ];
}

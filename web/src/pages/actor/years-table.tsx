/** The years as a table, with a row for what lies in no year. */
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { eventsWords } from './events-words.ts';
import type { Years } from './use-actor-years.ts';
import { useKindWords } from './use-kind-words.ts';
import { countOf, unplaced, type Kind } from './year-parts.ts';

interface YearsTableProps {
  readonly years: Years;
  readonly kinds: readonly Kind[];
}

interface Row {
  readonly label: string;
  readonly name: string;
  readonly count: number;
  readonly counts: Years['counts'];
}

export function YearsTable({ years, kinds }: YearsTableProps) {
  const say = useWords(eventsWords);
  const language = useLanguage();
  const words = useKindWords();
  const rows: Row[] = years.buckets.map((bucket) => ({
    ...bucket,
    name: calendarDate(bucket.label, language),
  }));
  const rest = unplaced(years);
  if (rest.count > 0) rows.push({ ...rest, label: '', name: say('inNoYear') });
  const columns: readonly Column<Row>[] = [
    { key: 'year', header: say('year'), value: ({ name }) => name },
    {
      key: 'events',
      header: say('events'),
      value: ({ count }) => count,
      cell: ({ count }) => number(count, language),
    },
    ...kinds.map((kind) => ({
      key: kind.verdict?.toLowerCase() ?? 'no_verdict',
      header: words(kind),
      value: (row: Row) => countOf(row, kind),
      cell: (row: Row) => number(countOf(row, kind), language),
    })),
  ];
  return (
    <details>
      <summary>{say('table')}</summary>
      <RecordTable
        caption={say('table')}
        columns={columns}
        rows={rows}
        keyOf={({ label }) => label}
      />
    </details>
  );
}

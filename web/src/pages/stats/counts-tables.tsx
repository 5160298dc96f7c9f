/** What the graph holds, in small tables by type, status, verdict and modality. The file has the same rows. */
import type { StatsQuery } from '../../generated/stats.ts';
import type { Modality, Status, Verdict } from '../../generated/stats.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { ModalityBadge, StatusBadge, VerdictBadge } from '../../words/badge.tsx';
import { EventStatus } from '../../words/event-status.tsx';
import { statsWords } from './stats-words.ts';

const PARTS = ['entities', 'meetings', 'events', 'relationships', 'claims'] as const;

/** Statements that were made, among the events. */
const MADE = 'STATEMENT_MADE';

interface Counted {
  readonly part: (typeof PARTS)[number];
  readonly key: string;
  readonly count: number;
}

export function countsOf({ stats, made }: StatsQuery): readonly Counted[] {
  return [
    ...stats.entities.map(({ type, count }) => ({ part: 'entities' as const, key: type, count })),
    ...stats.meetings.map(({ verdict, count }) => ({
      part: 'meetings' as const,
      key: verdict,
      count,
    })),
    ...stats.events.flatMap(({ status, count }) => eventsOf(status, count, made.totalCount)),
    ...stats.relationships.map(({ type, count }) => ({
      part: 'relationships' as const,
      key: type,
      count,
    })),
    ...stats.claims.map(({ modality, count }) => ({
      part: 'claims' as const,
      key: modality,
      count,
    })),
  ];
}

/** The events of one status. Statements that were made are counted apart: nobody holds a statement. */
function eventsOf(status: Status, count: number, made: number): readonly Counted[] {
  const all = { part: 'events' as const, key: status, count };
  if (status !== 'HELD') return [all];
  return [
    { ...all, count: count - made },
    { ...all, key: MADE, count: made },
  ].filter((each) => each.count > 0);
}

/** Columns of the file. */
export const COUNT_COLUMNS: readonly Column<Counted>[] = [
  { key: 'part', header: '', value: ({ part }) => part },
  { key: 'key', header: '', value: ({ key }) => key },
  { key: 'count', header: '', value: ({ count }) => count },
];

export function CountsTables({ counts }: { readonly counts: readonly Counted[] }) {
  const say = useWords(statsWords);
  const language = useLanguage();
  const columns: readonly Column<Counted>[] = [
    {
      key: 'what',
      header: say('what'),
      value: ({ key }) => key,
      cell: (row) => <What row={row} />,
    },
    {
      key: 'count',
      header: say('number'),
      value: ({ count }) => count,
      cell: ({ count }) => number(count, language),
    },
  ];
  return (
    <div className="counts-tables">
      {PARTS.map((part) => (
        <div key={part}>
          <h3>{say(part)}</h3>
          {part === 'meetings' && <p className="quiet">{say('meetingsNote')}</p>}
          {part === 'relationships' && <p className="quiet">{say('relationshipsNote')}</p>}
          <RecordTable
            caption={say(part)}
            columns={columns}
            rows={counts.filter((row) => row.part === part)}
            keyOf={({ key }) => key}
          />
        </div>
      ))}
    </div>
  );
}

function What({ row: { part, key } }: { readonly row: Counted }) {
  const say = useWords(statsWords);
  if (part === 'meetings') return <VerdictBadge verdict={key as Verdict} />;
  if (part === 'events' && key === MADE) return <EventStatus type="Statement" status="HELD" />;
  if (part === 'events') return <StatusBadge status={key as Status} />;
  if (part === 'claims') return <ModalityBadge modality={key as Modality} />;
  const word = part === 'entities' ? `entity.${key}` : `relationship.${key}`;
  // A type without a word here is shown by its name in the API.
  return word in statsWords.en ? say(word as 'entity.PERSON') : key;
}

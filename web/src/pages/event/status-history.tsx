/** How the status of an event came to be known, step by step. */
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { badgeWords } from '../../words/badge-words.ts';
import { EventStatus } from '../../words/event-status.tsx';
import { Day, When } from '../../words/when.tsx';
import type { EventNode } from './event-node.ts';
import { eventWords } from './event-words.ts';

type Step = EventNode['statusHistory'][number];

interface StatusHistoryProps {
  /** Type of the event. */
  readonly type: string;
  readonly steps: readonly Step[];
}

export function StatusHistory({ type, steps }: StatusHistoryProps) {
  const say = useWords(eventWords);
  const sayBadge = useWords(badgeWords);
  const columns: readonly Column<Step>[] = [
    {
      key: 'known_from',
      header: say('knownFrom'),
      value: ({ knownFrom }) => knownFrom,
      cell: ({ knownFrom }) => <Day>{knownFrom}</Day>,
    },
    {
      key: 'status',
      header: say('status'),
      value: ({ status }) => status,
      cell: ({ status, format }) =>
        status === null ? (
          say('withdrawn')
        ) : (
          <>
            <EventStatus type={type} status={status} />
            {format !== null && format !== 'UNKNOWN' && (
              <span className="quiet"> {sayBadge(`form.${format}`)}</span>
            )}
          </>
        ),
    },
    { key: 'form', header: '', value: ({ format }) => format, isShown: false },
    {
      key: 'date',
      header: say('dateThen'),
      value: ({ date }) => date?.edtf ?? null,
      cell: ({ date, dateDisputed }) => <When date={date} isDisputed={dateDisputed} />,
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, knownFrom }) => (
        <EvidenceMark of={evidence} about={`${say('history')}, ${knownFrom}`} />
      ),
    },
  ];
  return (
    <section className="section">
      <h2>{say('history')}</h2>
      <p className="quiet">{say('historyNote')}</p>
      <RecordTable
        caption={say('history')}
        columns={columns}
        rows={steps}
        keyOf={({ knownFrom, status, format, date }) =>
          JSON.stringify([knownFrom, status, format, date?.edtf])
        }
      />
    </section>
  );
}

/** Columns of the timeline's table, and of its file. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import type { Column } from '../../tables/record-table.tsx';
import { EntityLink, EntityLinks } from '../../words/entity-link.tsx';
import { StatusBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { When } from '../../words/when.tsx';
import { EntryBadges, type Entry } from './entry-words.tsx';
import { timelineWords } from './timeline-words.ts';

export function useTimelineColumns(): readonly Column<Entry>[] {
  const say = useWords(timelineWords);
  return [
    {
      key: 'date_edtf',
      header: say('date'),
      value: ({ date }) => date?.edtf ?? null,
      cell: ({ date, dateDisputed }) => <When date={date} isDisputed={dateDisputed} />,
    },
    hidden('date_not_before', ({ date }) => date?.earliest ?? null),
    hidden('date_not_after', ({ date }) => date?.latest ?? null),
    hidden('date_as_written', ({ date }) => date?.asWritten ?? null),
    hidden('date_basis', ({ date }) => date?.basis ?? null),
    hidden('date_disputed', ({ dateDisputed }) => String(dateDisputed)),
    {
      key: 'kind',
      header: say('kind'),
      value: ({ kind }) => kind,
      cell: ({ kind }) => say(`kind.${kind}`),
    },
    {
      key: 'entry',
      header: say('entry'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    hidden('entry_id', ({ node }) => node.key),
    {
      key: 'stands',
      header: say('stands'),
      value: ({ verdict, status, stage, termPoint }) => verdict ?? status ?? stage ?? termPoint,
      cell: (entry) => <EntryBadges entry={entry} />,
    },
    hidden('status', ({ status }) => status),
    hidden('form', ({ format }) => format),
    hidden('defendant', ({ defendant }) => defendant?.key ?? null),
    hidden('charge', ({ charge }) => charge),
    hidden('support', ({ support }) => support),
    {
      key: 'lapsed',
      header: say('lapsed'),
      value: ({ lapsed }) => String(lapsed),
      cell: ({ lapsed }) => lapsed && say('lapsedYes'),
    },
    {
      key: 'actors',
      header: say('who'),
      value: ({ actors, parts }) =>
        parts.length === 0
          ? actors.map(({ name }) => name).join('; ')
          : parts
              .map(({ actor, capacities }) => `${actor.name} (${capacities.join(', ')})`)
              .join('; '),
      cell: (entry) => <Parts entry={entry} />,
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => (
        <EvidenceButton of={evidence} about={node.name} beyond={node} />
      ),
    },
    hidden('statements', ({ evidence }) => String(evidence.statementCount)),
    hidden('sources', ({ evidence }) => String(evidence.sourceCount)),
  ];
}

/** For files only. */
const hidden = (key: string, value: (entry: Entry) => string | null): Column<Entry> => ({
  key,
  header: '',
  value,
  isShown: false,
});

/** Who is in the entry, in what capacity, and with what status if that differs from the event's. */
function Parts({ entry: { actors, parts, status, format } }: { readonly entry: Entry }) {
  const say = useWords(timelineWords);
  const capacity = useCapacity();
  if (parts.length === 0) return <EntityLinks to={actors} />;
  return (
    <ul className="plain">
      {parts.map((part) => (
        <li key={part.actor.key}>
          <EntityLink to={part.actor} />:{' '}
          {part.capacities.map((one) => capacity(one, part.status, format)).join(', ')}
          {part.onBehalfOf !== null && `, ${say('onBehalfOf', { actor: part.onBehalfOf.name })}`}
          {part.status !== status && (
            <>
              {' '}
              <StatusBadge status={part.status} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

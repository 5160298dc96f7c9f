/** The small timeline as a table; what has no date stands only here. */
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { headWords } from './head-words.ts';
import type { TimelineRow } from './use-timeline-rows.ts';

export function ActorTimelineTable({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const say = useWords(headWords);
  if (rows.length === 0) return null;
  const columns: readonly Column<TimelineRow>[] = [
    { key: 'when', header: say('when'), value: ({ when }) => when },
    { key: 'kind', header: say('kind'), value: ({ kind }) => kind },
    {
      key: 'what',
      header: say('what'),
      value: ({ node }) => node.name,
      cell: ({ node, what }) => (
        <>
          <EntityLink to={node} />
          {what !== '' && <span className="quiet"> {what}</span>}
        </>
      ),
    },
    {
      key: 'evidence',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => (
        <EvidenceButton of={evidence} about={node.name} beyond={node} />
      ),
    },
  ];
  return (
    <details>
      <summary>{say('timelineTable')}</summary>
      <RecordTable
        caption={say('timelineTable')}
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </details>
  );
}

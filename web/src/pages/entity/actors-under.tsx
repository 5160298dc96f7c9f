/** Who is or was under a circumstance, and when. */
import { EvidenceMark } from '../../evidence/evidence-button.tsx';
import { useWords } from '../../language/language.ts';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { tableWords } from '../../tables/table-words.ts';
import { SupportBadge } from '../../words/badge.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { edtfOfTerms, Terms } from '../../words/when.tsx';
import type { CircumstanceNode } from './entity-node.ts';
import { entityWords } from './entity-words.ts';

type Under = CircumstanceNode['actors']['edges'][number];

export function ActorsUnder({ circumstance }: { readonly circumstance: CircumstanceNode }) {
  const say = useWords(entityWords);
  const sayTable = useWords(tableWords);
  const { edges, totalCount } = circumstance.actors;
  const columns: readonly Column<Under>[] = [
    {
      key: 'actor',
      header: say('who'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    {
      key: 'term',
      header: say('term'),
      value: ({ parts }) => edtfOfTerms(parts),
      cell: (under) => (
        <>
          <Terms of={under.parts} /> <SupportBadge support={under.support} />
        </>
      ),
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => <EvidenceMark of={evidence} about={node.name} beyond={node} />,
    },
  ];
  return (
    <section className="section">
      <h2>{say('actors')}</h2>
      <p className="quiet">{say('actorsNote')}</p>
      {edges.length === 0 ? (
        <p>{say('nobody')}</p>
      ) : (
        <RecordTable
          caption={say('actors')}
          columns={columns}
          rows={edges}
          keyOf={({ node }) => node.key}
        />
      )}
      {totalCount > edges.length && (
        <p>{sayTable('shownOf', { shown: edges.length, total: totalCount })}</p>
      )}
    </section>
  );
}

/** The picture as tables: every tie with its verdict, counts, dates and evidence, and every actor. */
import { useState } from 'react';
import { pairPath } from '../../address/entity-path.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import { StatusBadge, VerdictBadge } from '../../words/badge.tsx';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { typeWords } from '../../words/type-words.ts';
import { countsText, VerdictCounts } from '../../words/verdict-counts.tsx';
import { graphWords } from './graph-words.ts';

type Edge = ApiNetwork['edges'][number];
type Node = ApiNetwork['nodes'][number];

interface TieRow {
  readonly edge: Edge;
  readonly one: NamedReference;
  readonly other: NamedReference;
}

/** Rows that the page shows at first; files hold all. */
const ROWS = 100;

export function tieRows({ nodes, edges }: ApiNetwork): readonly TieRow[] {
  const actors = new Map(nodes.map(({ actor }) => [actor.key, actor]));
  return edges.flatMap((edge) => {
    const [one, other] = [actors.get(edge.source), actors.get(edge.target)];
    return one === undefined || other === undefined ? [] : [{ edge, one, other }];
  });
}

export function TieTable({ rows }: { readonly rows: readonly TieRow[] }) {
  const say = useWords(graphWords);
  const columns = useTieColumns();
  const [most, setMost] = useState(ROWS);
  const shown = rows.slice(0, most);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="visually-hidden">{say('table')}</h2>
      <RecordTable
        caption={say('table')}
        columns={columns}
        rows={shown}
        keyOf={({ edge }) => edge.key}
        isSortable
      />
      <LoadMore
        shown={shown.length}
        total={rows.length}
        of={{
          hasMore: rows.length > most,
          isLoadingMore: false,
          moreError: null,
          loadMore: () => setMost(most + 5 * ROWS),
        }}
      />
    </section>
  );
}

export function ActorTable({ network }: { readonly network: ApiNetwork }) {
  const say = useWords(graphWords);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  const [most, setMost] = useState(ROWS);
  const shown = network.nodes.slice(0, most);
  const columns: readonly Column<Node>[] = [
    {
      key: 'actor',
      header: say('actor'),
      value: ({ actor }) => actor.name,
      cell: ({ actor }) => <EntityLink to={actor} />,
    },
    {
      key: 'type',
      header: say('type'),
      value: ({ actor }) => sayType(`type.${actor.__typename}`),
    },
    {
      key: 'distance',
      header: say('distance'),
      value: ({ distance }) => distance,
      cell: ({ distance }) => number(distance, language),
    },
    {
      key: 'ties',
      header: say('tiesShown'),
      value: ({ tieCount }) => tieCount,
      cell: ({ tieCount }) => number(tieCount, language),
    },
    {
      key: 'degree',
      header: say('degree'),
      value: ({ degree }) => degree,
      cell: ({ degree }) => number(degree, language),
    },
  ];
  if (network.nodes.length === 0) return null;
  return (
    <section>
      <h2 className="visually-hidden">{say('actors')}</h2>
      <RecordTable
        caption={say('actors')}
        columns={columns}
        rows={shown}
        keyOf={({ actor }) => actor.key}
        isSortable
      />
      <LoadMore
        shown={shown.length}
        total={network.nodes.length}
        of={{
          hasMore: network.nodes.length > most,
          isLoadingMore: false,
          moreError: null,
          loadMore: () => setMost(most + 5 * ROWS),
        }}
      />
    </section>
  );
}

/** Columns of the table and of the file. */
export function useTieColumns(): readonly Column<TieRow>[] {
  const say = useWords(graphWords);
  const language = useLanguage();
  return [
    {
      key: 'one',
      header: say('from'),
      value: ({ one }) => one.name,
      cell: ({ one }) => <EntityLink to={one} />,
    },
    { key: 'one_id', header: '', value: ({ one }) => one.key, isShown: false },
    {
      key: 'other',
      header: say('to'),
      value: ({ other }) => other.name,
      cell: ({ other }) => <EntityLink to={other} />,
    },
    { key: 'other_id', header: '', value: ({ other }) => other.key, isShown: false },
    {
      key: 'kind',
      header: say('kind'),
      value: ({ edge }) => edge.kind,
      cell: ({ edge }) => say(`kind.${edge.kind}`),
    },
    {
      key: 'verdict',
      header: say('verdict'),
      value: ({ edge }) => edge.verdict,
      cell: ({ edge }) =>
        edge.verdict === null ? (
          <span className="quiet">{say('notOne')}</span>
        ) : (
          <VerdictBadge verdict={edge.verdict} />
        ),
    },
    {
      key: 'by_verdict',
      header: say('counts'),
      value: ({ edge }) => countsText(edge.counts),
      cell: ({ edge }) =>
        edge.counts.length > 0 ? (
          <VerdictCounts of={edge.counts} />
        ) : (
          <ul className="plain row">
            {edge.statusCounts.map(({ status, count }) => (
              <li key={status}>
                {number(count, language)} <StatusBadge status={status} />
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'by_status',
      header: '',
      value: ({ edge }) =>
        edge.statusCounts.map(({ status, count }) => `${status} ${count}`).join('; '),
      isShown: false,
    },
    {
      key: 'times',
      header: say('tieCount'),
      value: ({ edge }) => edge.tieCount,
      cell: ({ edge }) => number(edge.tieCount, language),
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ edge }) => edge.evidence.claimCount,
      cell: ({ edge, one, other }) => (
        <EvidenceButton
          of={edge.evidence}
          about={`${one.name}, ${say(`kind.${edge.kind}`)}, ${other.name}`}
          beyond={pairPath(one.key, other.key)}
        />
      ),
    },
    {
      key: 'statements',
      header: '',
      value: ({ edge }) => edge.evidence.statementCount,
      isShown: false,
    },
    {
      key: 'sources',
      header: '',
      value: ({ edge }) => edge.evidence.sourceCount,
      isShown: false,
    },
  ];
}

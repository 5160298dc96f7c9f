/** Entities that may be the same as the one shown: a hint that never counts. */
import { EvidenceMark, type Backing } from '../evidence/evidence-button.tsx';
import type { Support } from '../generated/event.ts';
import { useWords } from '../language/language.ts';
import { tableWords } from '../tables/table-words.ts';
import { SupportBadge } from '../words/badge.tsx';
import { EntityLink, type NamedReference } from '../words/entity-link.tsx';
import { hintWords } from './hint-words.ts';

interface PossiblySameProps {
  readonly of: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: NamedReference;
      readonly support: Support;
      readonly evidence: Backing;
    }[];
  };
}

export function PossiblySame({ of: { edges, totalCount } }: PossiblySameProps) {
  const say = useWords(hintWords);
  const sayTable = useWords(tableWords);
  if (edges.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('possiblySame')}</h2>
      <p className="quiet">{say('note')}</p>
      <ul>
        {edges.map(({ node, support, evidence }) => (
          <li key={node.key}>
            <EntityLink to={node} /> <SupportBadge support={support} />{' '}
            <EvidenceMark of={evidence} about={node.name} beyond={node} />
          </li>
        ))}
      </ul>
      {totalCount > edges.length && (
        <p>{sayTable('shownOf', { shown: edges.length, total: totalCount })}</p>
      )}
    </section>
  );
}

/** A line of places, topics or wholes in a list of facts, each with its support; no line if there are none. */
import type { ReactNode } from 'react';
import { EvidenceMark, type Backing } from '../evidence/evidence-button.tsx';
import type { Support } from '../generated/event.ts';
import { useWords } from '../language/language.ts';
import { tableWords } from '../tables/table-words.ts';
import { SupportBadge } from '../words/badge.tsx';
import { EntityLink, type NamedReference } from '../words/entity-link.tsx';
import { Fact } from './fact.tsx';

interface TiesProps<N> {
  readonly name: string;
  readonly edges: readonly {
    readonly node: N;
    readonly support: Support | null;
    readonly evidence: Backing | null;
  }[];
  readonly total: number;
  /** What stands beside the name of each. */
  readonly beside?: (node: N) => ReactNode;
}

export function Ties<N extends NamedReference>({ name, edges, total, beside }: TiesProps<N>) {
  const say = useWords(tableWords);
  if (edges.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className="plain">
        {edges.map(({ node, support, evidence }) => (
          <li key={node.key}>
            <EntityLink to={node} /> {beside?.(node)} <SupportBadge support={support} />{' '}
            {evidence !== null && <EvidenceMark of={evidence} about={node.name} beyond={node} />}
          </li>
        ))}
      </ul>
      {total > edges.length && <p>{say('shownOf', { shown: edges.length, total })}</p>}
    </Fact>
  );
}

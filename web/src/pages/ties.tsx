/** A line of places or topics in a list of facts, each with its support; no line if there are none. */
import { EvidenceButton, type Backing } from '../evidence/evidence-button.tsx';
import type { Support } from '../generated/event.ts';
import { useWords } from '../language/language.ts';
import { tableWords } from '../tables/table-words.ts';
import { SupportBadge } from '../words/badge.tsx';
import { EntityLink, type NamedReference } from '../words/entity-link.tsx';
import { Fact } from './fact.tsx';

interface TiesProps {
  readonly name: string;
  readonly edges: readonly {
    readonly node: NamedReference;
    readonly support: Support | null;
    readonly evidence: Backing | null;
  }[];
  readonly total: number;
}

export function Ties({ name, edges, total }: TiesProps) {
  const say = useWords(tableWords);
  if (edges.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className="plain">
        {edges.map(({ node, support, evidence }) => (
          <li key={node.key}>
            <EntityLink to={node} /> <SupportBadge support={support} />{' '}
            {evidence !== null && <EvidenceButton of={evidence} about={node.name} />}
          </li>
        ))}
      </ul>
      {total > edges.length && <p>{say('shownOf', { shown: edges.length, total })}</p>}
    </Fact>
  );
}

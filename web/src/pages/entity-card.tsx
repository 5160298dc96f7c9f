/** The card of one thing, such as an actor or an event, within an article: its type and name, and what is said of it. */
import './entity-card.css';
import type { ReactNode } from 'react';
import { EvidenceButton, type Backing } from '../evidence/evidence-button.tsx';
import { PageHead } from '../shell/page-head.tsx';

interface EntityCardProps {
  readonly title: string;
  /** Its type. */
  readonly over: ReactNode;
  /** Id, and the claims about it. */
  readonly of: { readonly key: string; readonly evidence: Backing };
  /** What the claims are about, for screen readers. */
  readonly about: string;
  readonly children: ReactNode;
}

export function EntityCard({ title, over, of, about, children }: EntityCardProps) {
  return (
    <article className="entity-card">
      <PageHead
        title={title}
        over={
          <>
            <span>{over}</span> <EvidenceButton of={of.evidence} about={about} whole={of.key} />
          </>
        }
      >
        {children}
      </PageHead>
    </article>
  );
}

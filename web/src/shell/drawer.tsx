/** Opens the drawer of evidence over a page. Its code is loaded when it first opens. */
import { Suspense, type ReactNode } from 'react';
import { useParameter } from '../address/address.ts';
import { answerWords } from '../ask/answer-words.ts';
import { evidenceWords } from '../evidence/evidence-words.ts';
import { FaultBoundary } from '../faults/fault-boundary.tsx';
import { lazyComponent } from '../faults/lazy-component.tsx';
import { useWords } from '../language/language.ts';

const EvidenceDrawer = lazyComponent(async () => ({
  default: (await import('../evidence/evidence-drawer.tsx')).EvidenceDrawer,
}));

export function Drawer() {
  const say = useWords(answerWords);
  const [evidence, setEvidence] = useParameter('evidence');
  if (evidence === null) return null;
  return (
    <FaultBoundary
      address={evidence}
      mayReload
      instead={(notice) => <PlainDrawer close={() => setEvidence(null)}>{notice}</PlainDrawer>}
    >
      <Suspense
        fallback={
          <PlainDrawer close={() => setEvidence(null)}>
            <p role="status">{say('loading')}</p>
          </PlainDrawer>
        }
      >
        <EvidenceDrawer />
      </Suspense>
    </FaultBoundary>
  );
}

interface PlainDrawerProps {
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Shown in place of the drawer until its code is loaded. */
function PlainDrawer({ close, children }: PlainDrawerProps) {
  const say = useWords(evidenceWords);
  return (
    <aside className="plain-drawer no-print" aria-label={say('title')}>
      <div className="row">
        <strong>{say('title')}</strong>
        <button type="button" onClick={close}>
          {say('close')}
        </button>
      </div>
      {children}
    </aside>
  );
}

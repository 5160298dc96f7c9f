/** The frame of every page: search, the "as known on" day, navigation, and the drawer of evidence. */
import './shell.css';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { keeping, useKnownBy, useParameter } from '../address/address.ts';
import { entityPath } from '../address/entity-path.ts';
import { Go } from '../address/go.tsx';
import { answerWords } from '../ask/answer-words.ts';
import { evidenceWords } from '../evidence/evidence-words.ts';
import { FaultBoundary } from '../faults/fault-boundary.tsx';
import { lazyComponent } from '../faults/lazy-component.tsx';
import { EntityField } from '../fields/entity-field.tsx';
import { fieldWords } from '../fields/field-words.ts';
import { KnownByField } from '../fields/known-by-field.tsx';
import { useLanguage, useWords } from '../language/language.ts';
import { calendarDate } from '../words/calendar.ts';
import { Footer } from './footer.tsx';
import { shellWords } from './shell-words.ts';

const EvidenceDrawer = lazyComponent(async () => ({
  default: (await import('../evidence/evidence-drawer.tsx')).EvidenceDrawer,
}));

const PAGES = ['met', 'timeline', 'matrix', 'ranking', 'stats', 'about'] as const;

export function Shell({ children }: { readonly children: ReactNode }) {
  const say = useWords(shellWords);
  const sayField = useWords(fieldWords);
  const [path, go] = useLocation();
  const [parameters] = useSearchParams();
  const main = useRef<HTMLElement>(null);
  useArrival(path, main);
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header className="head">
        <div className="head-row">
          <Go to="/" className="wordmark">
            Rapport
          </Go>
          <div className="head-search" role="search">
            <EntityField
              label={sayField('search')}
              isLabelHidden
              choose={(entity) => go(keeping(parameters, entityPath(entity)))}
              search={(text) => go(keeping(parameters, `/search?q=${encodeURIComponent(text)}`))}
            />
          </div>
          <KnownByField />
        </div>
        <nav aria-label={say('menu')} className="head-pages">
          {PAGES.map((page) => (
            <Go key={page} to={`/${page}`} aria-current={path === `/${page}` ? 'page' : undefined}>
              {say(page)}
            </Go>
          ))}
          <a href="/playground/">{say('playground')}</a>
        </nav>
      </header>
      <AsOf />
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <Drawer />
    </>
  );
}

/** The frame of `/embed/*`: the page alone, with a link to Rapport and the drawer of evidence. */
export function EmbedShell({ children }: { readonly children: ReactNode }) {
  const say = useWords(shellWords);
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const whole = `${path.replace(/^\/embed/, '')}?${parameters}`;
  return (
    <>
      <AsOf />
      <main id="content" className="embedded">
        {children}
      </main>
      <footer className="embed-foot">
        <a href={whole} target="_blank" rel="noopener">
          {say('opensRapport')}
        </a>{' '}
        · {say('disclaimer')}
      </footer>
      <Drawer />
    </>
  );
}

/** The drawer is loaded when it first opens. */
function Drawer() {
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

function AsOf() {
  const say = useWords(shellWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  if (knownBy === null) return null;
  return (
    <p className="as-of" role="status">
      {say('asOf', { date: calendarDate(knownBy, language) })}
    </p>
  );
}

/** Scrolls a new page to its top and moves the focus there, for screen readers. */
function useArrival(path: string, main: React.RefObject<HTMLElement | null>): void {
  const arrivedAt = useRef(path);
  useEffect(() => {
    if (arrivedAt.current === path) return;
    arrivedAt.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}

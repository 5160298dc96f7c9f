/** The explorer: maps an address to a page. Each page is loaded when it is first visited. */
import { QueryClientProvider } from '@tanstack/react-query';
import { Component, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Route, Switch, useLocation, useSearch } from 'wouter';
import { queryClient } from './ask/use-answer.ts';
import { useWords } from './language/language.ts';
import type { PageProps } from './pages/page-props.ts';
import { EmbedShell, Shell } from './shell/shell.tsx';
import { shellWords } from './shell/shell-words.ts';
import { NoSuchPage } from './shell/unknown.tsx';

type Load = () => Promise<{ readonly default: ComponentType<PageProps> }>;

/** Path → page. `tests/browser` visits every one of them. */
const PAGES: Readonly<Record<string, Load>> = {
  '/': () => import('./pages/home/home-page.tsx'),
  '/actor/:id': () => import('./pages/actor/actor-page.tsx'),
  '/actor/:id/graph': () => import('./pages/graph/graph-page.tsx'),
  '/graph': () => import('./pages/graph/graph-page.tsx'),
  '/met': () => import('./pages/met/met-page.tsx'),
  '/search': () => import('./pages/search/search-page.tsx'),
  '/meeting/:id': () => import('./pages/event/event-page.tsx'),
  '/event/:id': () => import('./pages/event/event-page.tsx'),
  '/case/:id': () => import('./pages/case/case-page.tsx'),
  '/timeline': () => import('./pages/timeline/timeline-page.tsx'),
  '/matrix': () => import('./pages/matrix/matrix-page.tsx'),
  '/ranking': () => import('./pages/ranking/ranking-page.tsx'),
  '/claim/:id': () => import('./pages/claim/claim-page.tsx'),
  '/source/:id': () => import('./pages/source/source-page.tsx'),
  '/role/:id': () => import('./pages/role/role-page.tsx'),
  '/circumstance/:id': () => import('./pages/entity/entity-page.tsx'),
  '/place/:id': () => import('./pages/entity/entity-page.tsx'),
  '/topic/:id': () => import('./pages/entity/entity-page.tsx'),
  '/about': () => import('./pages/about/about-page.tsx'),
  '/stats': () => import('./pages/stats/stats-page.tsx'),
};

const EMBEDS: Readonly<Record<string, Load>> = {
  '/embed/met': () => import('./pages/met/met-page.tsx'),
  '/embed/timeline': () => import('./pages/timeline/timeline-page.tsx'),
  '/embed/graph': () => import('./pages/graph/graph-page.tsx'),
};

const lazily = (pages: Readonly<Record<string, Load>>) =>
  Object.entries(pages).map(([path, load]) => ({ path, Page: lazy(load) }));

const pages = lazily(PAGES);
const embeds = lazily(EMBEDS);

export function Explorer() {
  return (
    <QueryClientProvider client={queryClient}>
      <Switch>
        {embeds.map(({ path, Page }) => (
          <Route key={path} path={path}>
            <EmbedShell>
              <Shown>
                <Page id="" />
              </Shown>
            </EmbedShell>
          </Route>
        ))}
        <Route>
          <Shell>
            <Shown>
              <Switch>
                {pages.map(({ path, Page }) => (
                  <Route key={path} path={path}>
                    {/* The key makes a new page for each id, so that none shows what belongs to another. */}
                    {({ id = '' }: { id?: string }) => <Page key={id} id={id} />}
                  </Route>
                ))}
                <Route>
                  <NoSuchPage />
                </Route>
              </Switch>
            </Shown>
          </Shell>
        </Route>
      </Switch>
    </QueryClientProvider>
  );
}

function Shown({ children }: { readonly children: ReactNode }) {
  const search = useSearch();
  const [path] = useLocation();
  return (
    <FaultBoundary address={`${path}?${search}`} fault={<PageFault />}>
      <Suspense fallback={<div className="skeleton-space" />}>{children}</Suspense>
    </FaultBoundary>
  );
}

function PageFault() {
  return <p role="alert">{useWords(shellWords)('fault')}</p>;
}

interface FaultBoundaryProps {
  readonly address: string;
  readonly fault: ReactNode;
  readonly children: ReactNode;
}

/** Confines a fault to one page; the next address clears it. */
class FaultBoundary extends Component<FaultBoundaryProps> {
  override readonly state: { readonly failedAt: string | null } = { failedAt: null };

  override componentDidCatch() {
    this.setState({ failedAt: this.props.address });
  }

  static getDerivedStateFromError() {
    // The address is not known here; `componentDidCatch` sets it.
    return { failedAt: '' };
  }

  override render() {
    const { failedAt } = this.state;
    const { address, fault, children } = this.props;
    return failedAt === '' || failedAt === address ? fault : children;
  }
}

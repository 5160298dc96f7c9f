/** The explorer: maps an address to a page. Each page is loaded when it is first visited. */
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, type ComponentType, type ReactNode } from 'react';
import { Route, Switch, useLocation, useSearch } from 'wouter';
import { queryClient } from './ask/use-answer.ts';
import { FaultBoundary } from './faults/fault-boundary.tsx';
import { lazyComponent } from './faults/lazy-component.tsx';
import type { PageProps } from './pages/page-props.ts';
import { EmbedShell } from './shell/embed-shell.tsx';
import { FirstLook } from './shell/first-look.tsx';
import { Shell } from './shell/shell.tsx';
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
  '/embed/actor/:id': () => import('./pages/actor/actor-embed.tsx'),
  '/embed/meeting/:id': () => import('./pages/event/event-embed.tsx'),
  '/embed/event/:id': () => import('./pages/event/event-embed.tsx'),
  '/embed/case/:id': () => import('./pages/case/case-embed.tsx'),
  '/embed/met': () => import('./pages/met/met-embed.tsx'),
  '/embed/timeline': () => import('./pages/timeline/timeline-page.tsx'),
  '/embed/graph': () => import('./pages/graph/graph-page.tsx'),
};

const lazily = (pages: Readonly<Record<string, Load>>) =>
  Object.entries(pages).map(([path, load]) => ({ path, Page: lazyComponent(load) }));

const pages = lazily(PAGES);
const embeds = lazily(EMBEDS);

export function Explorer() {
  return (
    <QueryClientProvider client={queryClient}>
      <FaultBoundary>
        <Framed />
      </FaultBoundary>
    </QueryClientProvider>
  );
}

function Framed() {
  return (
    <Switch>
      {embeds.map(({ path, Page }) => (
        <Route key={path} path={path}>
          {({ id = '' }: { id?: string }) => (
            <EmbedShell>
              <Shown>
                <Page key={id} id={id} />
              </Shown>
            </EmbedShell>
          )}
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
  );
}

function Shown({ children }: { readonly children: ReactNode }) {
  const search = useSearch();
  const [path] = useLocation();
  return (
    <FaultBoundary address={`${path}?${search}`} mayReload>
      <Suspense
        fallback={
          <div className="skeleton-space">
            <FirstLook />
          </div>
        }
      >
        {children}
      </Suspense>
    </FaultBoundary>
  );
}

/** The frame of every page: search, the "as known on" day, navigation, and the drawer of evidence. */
import './shell.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { keeping } from '../address/address.ts';
import { entityPath } from '../address/entity-path.ts';
import { Go } from '../address/go.tsx';
import { EntityField } from '../fields/entity-field.tsx';
import { fieldWords } from '../fields/field-words.ts';
import { KnownByField } from '../fields/known-by-field.tsx';
import { useWords } from '../language/language.ts';
import { AsOf } from './as-of.tsx';
import { Drawer } from './drawer.tsx';
import { Footer } from './footer.tsx';
import { Head } from './head.tsx';
import { shellWords } from './shell-words.ts';
import { wayOf } from './ways.ts';

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
      <Head path={path} link={Go}>
        <div className="head-search" role="search">
          <EntityField
            label={sayField('search')}
            isLabelHidden
            choose={(entity) => go(keeping(parameters, entityPath(entity)))}
            search={(text) => go(keeping(parameters, `/search?q=${encodeURIComponent(text)}`))}
          />
        </div>
        <KnownByField />
      </Head>
      <AsOf />
      <main
        id="content"
        // Known before the page is loaded, so that nothing moves when it comes.
        data-wide={wayOf(path) === 'around'}
        ref={main}
        tabIndex={-1}
      >
        {children}
      </main>
      <Footer />
      <Drawer />
    </>
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

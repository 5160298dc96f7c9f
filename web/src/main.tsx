/** Entry of the explorer, the pages for journalists and other readers. */
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
// At once, because a style that fails to load with a lazy part is not asked for again.
import './theme/drawer.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import { startLanguage } from './language/language.ts';
import { keptScheme, showScheme } from './theme/scheme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
repairAddress();
startLanguage();
showScheme(keptScheme());
// In a transition, React draws in slices, so that a slow phone can scroll and type in between.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <Explorer />
    </StrictMode>,
  ),
);

/** A path that cannot be decoded, such as `/actor/%E0%A4`, would stop the router. Taken as it is written, it is an unknown id. */
function repairAddress(): void {
  try {
    decodeURIComponent(location.pathname);
  } catch {
    const path = location.pathname.replaceAll('%', '%25');
    history.replaceState(null, '', `${path}${location.search}${location.hash}`);
  }
}

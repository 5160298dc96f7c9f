/** Entry of the explorer, the pages for journalists and other readers. */
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import { startLanguage } from './language/language.ts';
import { keptScheme, showScheme } from './theme/scheme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
startLanguage();
showScheme(keptScheme());
createRoot(root).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);

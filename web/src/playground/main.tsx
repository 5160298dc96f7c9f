/** Entry of the playground page. */
import './workers.ts';
// Imported one by one: `graphiql/style.css` holds the same plus 600 KB of embedded fonts.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '../theme/fonts.css';
import '../theme/tokens.css';
import './playground.css';
import './palette.css';
import './phone.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../language/language.ts';
import { keptScheme, showScheme } from '../theme/scheme.ts';
import { Playground } from './playground.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
startLanguage();
showScheme(keptScheme());
createRoot(root).render(
  <StrictMode>
    <Playground />
  </StrictMode>,
);

/** GraphiQL on our endpoint, with our examples, snippets and links, in the house. */
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { readLink } from '../address/playground-link.ts';
import { codePlugin } from './code-panel.tsx';
import { Colours } from './colours.tsx';
import { DocsAtQuery } from './docs-at-query.tsx';
import { EditorOptions } from './editor-options.tsx';
import { EDITOR_THEME_NAMES } from './editor-themes.ts';
import { firstExample } from './examples.ts';
import { examplesPlugin } from './examples-panel.tsx';
import { fetcher } from './fetcher.ts';
import { House } from './house.tsx';
import { RunAtOnce } from './run-at-once.tsx';
import { ShareButton } from './share-button.tsx';

const plugins = [examplesPlugin, codePlugin, HISTORY_PLUGIN];
const link = readLink(location.search);
const isFirst = isFirstVisit();

// The panel opens on the first visit only. It must not cover a linked operation, nor open again after a reader has closed it;
// on a phone it would cover the editor.
const isNarrow = matchMedia('(max-width: 48rem)').matches;
const initialPanel = !link && isFirst && !isNarrow ? { visiblePlugin: examplesPlugin } : {};
// A link without variables clears them: the stored ones belong to another operation.
const initialOperation = link ? { initialQuery: link.query, initialVariables: link.variables } : {};

export function Playground() {
  return (
    <House>
      {(scheme) => (
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          defaultQuery={firstExample?.document ?? ''}
          editorTheme={EDITOR_THEME_NAMES}
          forcedTheme={scheme === 'auto' ? 'system' : scheme}
          schemaDescription
          inputValueDeprecation
          {...initialPanel}
          {...initialOperation}
        >
          {/* The head of the house has the name already. */}
          <GraphiQL.Logo> </GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, copy, merge }) => (
              <>
                {prettify}
                {merge}
                {copy}
                <ShareButton />
              </>
            )}
          </GraphiQL.Toolbar>
          <EditorOptions />
          <Colours scheme={scheme} />
          <DocsAtQuery />
          {(link !== null || isFirst) && <RunAtOnce />}
        </GraphiQL>
      )}
    </House>
  );
}

function isFirstVisit(): boolean {
  try {
    return localStorage.getItem('graphiql:tabState') === null;
  } catch {
    return true; // The browser stores nothing for this page, so every visit is the first.
  }
}

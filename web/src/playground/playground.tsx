/** GraphiQL on our endpoint, with our examples and links. */
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { readLink } from '../address/playground-link.ts';
import { EditorOptions } from './editor-options.tsx';
import { firstExample } from './examples.ts';
import { examplesPlugin } from './examples-panel.tsx';
import { fetcher } from './fetcher.ts';
import { ShareButton } from './share-button.tsx';

const plugins = [examplesPlugin, HISTORY_PLUGIN];
const link = readLink(location.search);

// The panel opens on the first visit only. It must not cover a linked operation, nor open again after a reader has closed it.
const initialPanel = !link && isFirstVisit() ? { visiblePlugin: examplesPlugin } : {};
// A link without variables clears them: the stored ones belong to another operation.
const initialOperation = link ? { initialQuery: link.query, initialVariables: link.variables } : {};

export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={firstExample?.document ?? ''}
      schemaDescription
      inputValueDeprecation
      {...initialPanel}
      {...initialOperation}
    >
      <GraphiQL.Logo>Rapport</GraphiQL.Logo>
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
    </GraphiQL>
  );
}

function isFirstVisit(): boolean {
  try {
    return localStorage.getItem('graphiql:tabState') === null;
  } catch {
    return true; // The browser stores nothing for this page, so every visit is the first.
  }
}

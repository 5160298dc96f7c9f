/** Opens an example in the editor and runs it, without disturbing what the user has written. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from './example.ts';

/** Returns the function that opens and runs an example: in the tab that already holds it, else in an empty tab, else in a new one. */
export function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, run, setOperationName } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
  }));

  return (example) => {
    if (!queryEditor) return;
    // The store lags behind typing, so the text of the active tab is read from the editor.
    const current = queryEditor.getValue();
    const already = tabs.findIndex(
      (tab, index) => index !== activeTabIndex && tab.query === example.document,
    );
    if (already >= 0) {
      changeTab(already);
    } else if (current !== example.document) {
      if (current.trim() !== '') addTab();
      variableEditor?.setValue('');
      queryEditor.setValue(example.document);
    }
    queryEditor.focus();
    // GraphiQL reads the name a moment after a change, and would ask for the operation that was there before.
    setOperationName(example.name);
    run();
  };
}

/** Settings of the operation editor for which GraphiQL has no property. */
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function EditorOptions() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    // Lines wrap, so that the explanation of an example can be read beside the open panel.
    queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
  }, [queryEditor]);
  return null;
}

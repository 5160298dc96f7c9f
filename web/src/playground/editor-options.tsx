/** Settings of the operation editor for which GraphiQL has no property. */
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function EditorOptions() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    // Wraps lines, so that an example's explanation is readable beside the open panel.
    queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
  }, [queryEditor]);
  return null;
}

/** Opens the reference docs on the type Query: whoever looks something up begins with a question, not with a list of types. */
import { useDocExplorerActions } from '@graphiql/plugin-doc-explorer';
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';

export function DocsAtQuery() {
  const { push } = useDocExplorerActions();
  const schema = useGraphiQL((state) => state.schema);
  const didOpen = useRef(false);
  useEffect(() => {
    const query = schema?.getQueryType();
    if (query === undefined || query === null || didOpen.current) return;
    didOpen.current = true;
    push({ name: query.name, def: query });
  }, [schema, push]);
  return null;
}

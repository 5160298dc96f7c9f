/** Runs what the page was opened with, so that whoever follows a link sees its answer. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { operationNameOf } from './example.ts';

export function RunAtOnce() {
  const { run, setOperationName } = useGraphiQLActions();
  const isReady = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor }) =>
      queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined,
  );
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const didRun = useRef(false);
  useEffect(() => {
    if (!isReady || didRun.current) return;
    didRun.current = true;
    const name = operationNameOf(queryEditor?.getValue() ?? '');
    if (name !== undefined) setOperationName(name);
    run();
  }, [isReady, queryEditor, run, setOperationName]);
  return null;
}

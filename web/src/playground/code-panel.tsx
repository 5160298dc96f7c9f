/** The sidebar panel with the operation of the editor as code for other programs. */
import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { CopyButton } from '../snippets/copy-button.tsx';
import { SNIPPET_NAMES, SNIPPETS, snippet } from '../snippets/snippets.ts';

function CodePanel() {
  const question = useQuestion();
  return (
    <section className="code" aria-label="Code">
      <h2 className="panel-title">Code</h2>
      <p className="panel-hint">
        The operation of the editor with its variables. Each of these runs as it is.
      </p>
      {question === null ? (
        <p role="status">The variables are no JSON yet.</p>
      ) : (
        SNIPPETS.map((each) => {
          const text = snippet(each, question, location.origin);
          return (
            <details key={each} className="snippet" open={each === 'curl'}>
              <summary>{SNIPPET_NAMES[each]}</summary>
              <div className="snippet-copy">
                <CopyButton label="Copy" name={`Copy ${SNIPPET_NAMES[each]}`} text={() => text} />
              </div>
              <pre tabIndex={0} aria-label={SNIPPET_NAMES[each]}>
                {text}
              </pre>
            </details>
          );
        })
      )}
    </section>
  );
}

/** What the editors hold now; null while the variables are half written. */
function useQuestion() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [, setChanges] = useState(0);
  useEffect(() => {
    const watched = [queryEditor, variableEditor].map((editor) =>
      editor?.onDidChangeModelContent(() => setChanges((changes) => changes + 1)),
    );
    return () => watched.forEach((each) => each?.dispose());
  }, [queryEditor, variableEditor]);
  const written = variableEditor?.getValue().trim() ?? '';
  try {
    const variables = (written === '' ? {} : JSON.parse(written)) as object;
    return { text: queryEditor?.getValue().trim() ?? '', variables };
  } catch {
    return null;
  }
}

function CodeIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="m8 7-5 5 5 5M16 7l5 5-5 5M14 4l-4 16" />
    </svg>
  );
}

export const codePlugin: GraphiQLPlugin = {
  title: 'Code',
  icon: CodeIcon,
  content: CodePanel,
};

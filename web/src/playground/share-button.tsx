/** The toolbar button that turns the current operation into an address to pass on. */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { writeLink } from '../address/playground-link.ts';

const LABEL = 'Link to this operation';

export function ShareButton() {
  const [label, setLabel] = useState(LABEL);
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));

  const share = async () => {
    const query = queryEditor?.getValue() ?? '';
    if (query.trim() === '') return;
    history.replaceState(
      null,
      '',
      writeLink({ query, variables: variableEditor?.getValue() ?? '' }),
    );
    // Browsers have no clipboard for pages served over plain HTTP from another machine, although the type says otherwise.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = await clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    setLabel(copied ? 'Link copied' : 'The link is in the address bar');
    setTimeout(() => setLabel(LABEL), 3000);
  };

  return (
    <ToolbarButton label={label} onClick={() => void share()}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L11.7 5.9M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.5-1.5" />
      </svg>
    </ToolbarButton>
  );
}

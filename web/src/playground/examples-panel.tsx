/** The sidebar panel with the worked examples. */
import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import { useId } from 'react';
import type { Example } from './example.ts';
import { exampleGroups } from './examples.ts';
import { useOpenExample } from './open-example.ts';

function ExamplesPanel() {
  const open = useOpenExample();
  return (
    <section className="examples" aria-label="Examples">
      <h2 className="panel-title">Examples</h2>
      <p className="panel-hint">Choose one to run it in a tab of its own.</p>
      {[...exampleGroups].map(([group, examples]) => (
        <ExampleGroup key={group} group={group} examples={examples} open={open} />
      ))}
    </section>
  );
}

interface ExampleGroupProps {
  readonly group: string;
  readonly examples: readonly Example[];
  readonly open: (example: Example) => void;
}

function ExampleGroup({ group, examples, open }: ExampleGroupProps) {
  const heading = useId();
  return (
    <>
      <h3 className="examples-group" id={heading}>
        {group}
      </h3>
      <ul className="examples-list" aria-labelledby={heading}>
        {examples.map((example) => (
          <li key={example.slug}>
            <button type="button" className="example" onClick={() => open(example)}>
              <span className="example-title">{example.title}</span>
              <span className="example-explanation">{example.explanation}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function ExamplesIcon() {
  // Filled while the panel is open, like GraphiQL's own icon for the docs.
  const isOpen = useGraphiQL((state) => state.visiblePlugin === examplesPlugin);
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 18.5h6M10 21.5h4" />
      <path
        d="M12 2.5a6.5 6.5 0 0 0-4 11.6c.7.6 1 1.2 1 2v.4h6v-.4c0-.8.3-1.4 1-2a6.5 6.5 0 0 0-4-11.6Z"
        fill={isOpen ? 'currentColor' : 'none'}
      />
    </svg>
  );
}

export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

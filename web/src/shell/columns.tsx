/** A page in two columns: the text, and at its right what helps to read it. On narrow windows, one below the other. */
import './columns.css';
import type { ReactNode } from 'react';

interface ColumnsProps {
  /** Facts, coverage, ties: what stands beside the text. */
  readonly context: ReactNode;
  /** Whether the context comes first where there is one column only, such as the date and the place of a meeting. */
  readonly isContextFirst?: boolean;
  readonly children: ReactNode;
}

export function Columns({ context, isContextFirst = false, children }: ColumnsProps) {
  const beside = <div className="columns-context">{context}</div>;
  return (
    <div className="columns">
      {isContextFirst && beside}
      <div className="columns-text">{children}</div>
      {!isContextFirst && beside}
    </div>
  );
}

/** The title of a page, on the page and in the tab. */
import { useEffect, type ReactNode } from 'react';
import { isolated } from '../language/isolated.ts';
import { Name } from '../words/name.tsx';

interface PageHeadProps {
  readonly title: string;
  /** A line above the title, such as the type. */
  readonly over?: ReactNode;
  readonly children?: ReactNode;
}

export function PageHead({ title, over, children }: PageHeadProps) {
  useTitle(title);
  return (
    <div className="page-head">
      {over !== undefined && <p className="quiet">{over}</p>}
      <h1>
        <Name>{title}</Name>
      </h1>
      {children}
    </div>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${isolated(title)} · Rapport`;
  }, [title]);
}

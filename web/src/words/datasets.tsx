/** The data sets that a graph is made of, and what each says of its coverage. */
import type { ReactNode } from 'react';
import { Name } from './name.tsx';

/** What a page asks for of `Dataset`. */
interface ShownDataset {
  readonly key: string;
  readonly title: string;
  readonly coverage: string;
}

interface DatasetsProps<Dataset extends ShownDataset> {
  readonly of: readonly Dataset[];
  /** What else is shown of a data set, after its coverage. */
  readonly children?: (dataset: Dataset) => ReactNode;
}

export function Datasets<Dataset extends ShownDataset>({ of, children }: DatasetsProps<Dataset>) {
  return (
    <ul>
      {of.map((dataset) => (
        <li key={dataset.key}>
          <strong>
            <Name>{dataset.title}</Name>
          </strong>
          : <Name>{dataset.coverage}</Name> {children?.(dataset)}
        </li>
      ))}
    </ul>
  );
}

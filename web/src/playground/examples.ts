/** The worked examples of `web/examples`, bundled at build time. */
import { groupExamples, parseExample } from './example.ts';

const files = import.meta.glob<string>('../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const exampleGroups = groupExamples(
  Object.entries(files).map(([path, text]) => parseExample(path, text)),
);

/** The example that a first visit opens. */
export const firstExample = [...exampleGroups.values()][0]?.[0];

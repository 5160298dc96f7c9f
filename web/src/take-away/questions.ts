/** The page's question for use elsewhere: as GraphQL, as a curl command, or as a link into the playground. */

import { writeLink } from '../address/playground-link.ts';

export interface Question {
  readonly text: string;
  readonly variables: object;
}

/** The document with its variables in a comment above. */
export function asGraphQL({ text, variables }: Question): string {
  return `# variables: ${JSON.stringify(given(variables))}\n${text}\n`;
}

/** A command for a POSIX shell. */
export function asCurl({ text, variables }: Question, origin: string): string {
  const body = JSON.stringify({ query: text, variables: given(variables) });
  const quoted = `'${body.replaceAll("'", "'\\''")}'`;
  return `curl ${origin}/graphql -H 'content-type: application/json' --data-raw ${quoted}`;
}

export function playgroundLink({ text, variables }: Question): string {
  return `/playground/${writeLink({ query: text, variables: JSON.stringify(given(variables)) })}`;
}

/** The variables that have a value. */
function given(variables: object): object {
  return Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== null && value !== undefined),
  );
}

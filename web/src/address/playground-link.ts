/** An operation in the address of the playground: `/playground/?query=…&variables=…`. */

interface LinkedOperation {
  readonly query: string;
  readonly variables: string;
}

/** Null if the address names no operation. Variables that are not JSON are kept as written. */
export function readLink(search: string): LinkedOperation | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (!query) return null;
  return { query, variables: layOut(parameters.get('variables') ?? '') };
}

/** The address that opens this operation, relative to the playground's own. */
export function writeLink({ query, variables }: LinkedOperation): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', variables);
  return `?${parameters}`;
}

function layOut(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

/** What the scripts of all clients share: the address of the server, and printing what the client received. */

/** The address of the server under test, without a trailing slash. */
export const url = process.argv[2];

/** Prints one thing that was seen; the test reads these lines. */
export const saw = (text) => console.log(`saw: ${text}`);

/** An answer as it came, whatever a cache does to its objects later. */
export const copyOf = (answer) => JSON.parse(JSON.stringify(answer));

/** The schema of the server, as tools fetch it. */
export async function introspect(query) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

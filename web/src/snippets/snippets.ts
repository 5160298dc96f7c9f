/** A question as code for other programs: GraphQL, a shell, JavaScript, Python and R. Each snippet runs as it is. */

export interface Question {
  readonly text: string;
  readonly variables: object;
}

export const SNIPPETS = ['graphql', 'curl', 'fetch', 'python', 'r'] as const;
export type Snippet = (typeof SNIPPETS)[number];

/** What each is called, which is the same in every language. */
export const SNIPPET_NAMES: Readonly<Record<Snippet, string>> = {
  graphql: 'GraphQL',
  curl: 'curl',
  fetch: 'JavaScript (fetch)',
  python: 'Python',
  r: 'R',
};

/** @param origin Address of the server, such as `https://rapport.example.org`. */
export function snippet(of: Snippet, question: Question, origin: string): string {
  switch (of) {
    case 'graphql':
      return asGraphQL(question);
    case 'curl':
      return asCurl(question, origin);
    case 'fetch':
      return asFetch(question, origin);
    case 'python':
      return asPython(question, origin);
    case 'r':
      return asR(question, origin);
  }
}

/** The variables that have a value. */
export function given(variables: object): object {
  return Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The document with its variables in comments above. */
function asGraphQL({ text, variables }: Question): string {
  const json = JSON.stringify(given(variables), null, 2);
  if (json === '{}') return `${text}\n`;
  return `# variables:\n${json.replace(/^/gm, '# ')}\n${text}\n`;
}

/** For a POSIX shell. */
function asCurl({ text, variables }: Question, origin: string): string {
  const body = JSON.stringify({ query: onOneLine(text), variables: given(variables) });
  const quoted = `'${body.replaceAll("'", "'\\''")}'`;
  return `curl ${origin}/graphql -H 'content-type: application/json' --data-raw ${quoted}\n`;
}

/** Without line breaks, which JSON would write as `\n`; as it is if they may mean something, in a comment or a text. */
function onOneLine(text: string): string {
  const bare = text.replace(/^\s*#.*\n/gm, '');
  return bare.includes('#') || bare.includes('"""') ? text : bare.trim().replace(/\s*\n\s*/g, ' ');
}

function asFetch({ text, variables }: Question, origin: string): string {
  const query = text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
  return `const response = await fetch(${JSON.stringify(`${origin}/graphql`)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: \`${query}\`,
    variables: ${JSON.stringify(given(variables))},
  }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(JSON.stringify(data, null, 2));
`;
}

/** The standard library is enough. JSON is read as text, because Python writes true and null in another way. */
function asPython({ text, variables }: Question, origin: string): string {
  return `import json
import urllib.request

query = ${pythonText(text)}
variables = json.loads(${pythonText(JSON.stringify(given(variables)))})

request = urllib.request.Request(
    ${JSON.stringify(`${origin}/graphql`)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    raise RuntimeError(answer["errors"][0]["message"])
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`;
}

function asR({ text, variables }: Question, origin: string): string {
  return `library(httr2)

query <- ${rText(text)}
variables <- jsonlite::fromJSON(${rText(JSON.stringify(given(variables)))}, simplifyVector = FALSE)

answer <- request(${JSON.stringify(`${origin}/graphql`)}) |>
  req_body_json(list(query = query, variables = variables)) |>
  req_error(is_error = \\(response) FALSE) |>
  req_perform() |>
  resp_body_json()
if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
str(answer$data)
`;
}

const pythonText = (text: string) =>
  `"""${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"')}"""`;

/** A raw string of R 4, with as many dashes as nothing in the text ends it. */
function rText(text: string): string {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}

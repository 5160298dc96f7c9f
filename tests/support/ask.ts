/** Asks a server over HTTP, as any client would. */
import { print, type GraphQLFormattedError, type TypedQueryDocumentNode } from 'graphql';

export interface Answer<T> {
  readonly status: number;
  /** The body as sent. */
  readonly text: string;
  readonly data: T | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

/** An answer whose parts are looked up by path, for documents written as text. */
export type Loose = Readonly<Record<string, unknown>>;

/** Sends an operation; whatever comes back is returned. */
export async function send<T = Loose>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as Omit<Answer<T>, 'status' | 'text'>;
  return { status: response.status, text, data: body.data, errors: body.errors };
}

/** The data of an operation written as text; throws if there is any error. */
export async function ask<T = Loose>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const { data, errors } = await send<T>(url, query, variables);
  if (errors !== undefined || !data) throw new Error(JSON.stringify(errors, null, 1));
  return data;
}

/** The same for a typed document. */
export function askTyped<T, V extends Record<string, unknown>>(
  url: string,
  document: TypedQueryDocumentNode<T, V>,
  variables: V,
): Promise<T> {
  return ask<T>(url, print(document), variables);
}

/** What hangs at a path such as `person.roles.nodes.0.name`; `*` collects over a list. */
export function at(value: unknown, path: string): unknown {
  const [head, ...rest] = path.split('.');
  if (head === undefined || head === '') return value;
  if (value === null || value === undefined) return value;
  if (head === '*') return (value as unknown[]).map((each) => at(each, rest.join('.')));
  return at((value as Loose)[head], rest.join('.'));
}

/** Code, path and argument of the only error of an answer. */
export function onlyError({ errors }: Answer<unknown>): {
  code: unknown;
  path: string | undefined;
  argument: unknown;
  message: string;
} {
  if (errors?.length !== 1) throw new Error(`expected one error: ${JSON.stringify(errors)}`);
  const [{ extensions, path, message }] = errors as [GraphQLFormattedError];
  return {
    code: extensions?.code,
    path: path?.join('.'),
    argument: extensions?.argument,
    message,
  };
}

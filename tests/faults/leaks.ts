/** Finds what an answer must never contain, because it would reveal the inside of the server. */

/** Words and patterns of stack traces, paths, queries and the engine. */
const INSIDE: readonly RegExp[] = [
  /\n\s+at .+:\d+:\d+/,
  /node_modules|\/src\/|\/dist\/|file:\/\//,
  /\bMATCH \(|\bUNWIND \$|\bRETURN \w+\.\w+ AS\b/,
  /GRAFEO-|grafeo|bolt:\/\//,
];

/** Finds one of `secrets`, or a trace of the server's inside that the request itself did not contain. */
export function leakIn(answer: string, request: string, secrets: readonly string[]): string | null {
  const secret = secrets.find((each) => answer.includes(each) && !request.includes(each));
  if (secret !== undefined) return secret;
  for (const pattern of INSIDE) {
    const [found] = pattern.exec(answer) ?? [];
    if (found !== undefined && !pattern.test(request)) return found;
  }
  return null;
}

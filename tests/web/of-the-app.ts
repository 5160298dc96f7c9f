/**
 * Loads a module of the explorer that needs the types of a browser. An import by name would check it again with the
 * settings of the server, which know none.
 */
export async function ofTheApp<T>(path: string): Promise<T> {
  return (await import(new URL(`../../web/src/${path}`, import.meta.url).href)) as T;
}

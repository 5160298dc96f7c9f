/** What an export is of: everything, or the part that a page is about; and its address on the server. */

/** The part of the graph that a page is about, which its export offers first. */
export interface PageScope {
  readonly actors?: readonly string[];
  /** Steps of a network around its one actor. */
  readonly depth?: number;
  /** Id of an event or a legal case. */
  readonly event?: string;
}

export type ExportScope =
  | { readonly of: 'everything' }
  | { readonly of: 'actors'; readonly actors: readonly string[] }
  | { readonly of: 'network'; readonly around: string; readonly depth: number }
  | { readonly of: 'event'; readonly event: string }
  | { readonly of: 'dataset'; readonly dataset: string };

/** The steps that the server takes at most. */
const DEPTHS = [1, 2, 3] as const;

/** The choices of a page, its own first. */
export function scopesOf(
  page: PageScope | undefined,
  datasets: readonly string[],
): readonly ExportScope[] {
  const { actors = [], depth, event } = page ?? {};
  const [around] = actors;
  const alone: readonly ExportScope[] =
    around === undefined ? [] : [{ of: 'actors', actors: [...actors] }];
  const networks =
    around === undefined || actors.length > 1
      ? []
      : DEPTHS.map((steps) => ({ of: 'network', around, depth: steps }) as const);
  const own = networks.filter((network) => network.depth === depth);
  return [
    ...(event === undefined ? [] : [{ of: 'event', event } as const]),
    ...own,
    ...alone,
    ...networks.filter((network) => !own.includes(network)),
    ...datasets.map((dataset) => ({ of: 'dataset', dataset }) as const),
    { of: 'everything' },
  ];
}

interface Told {
  readonly knownBy: string | null;
  readonly language: string;
}

/** The address of an export; names are in the language of the page where there are such. */
export function exportAddress(path: string, scope: ExportScope, { knownBy, language }: Told) {
  const parameters = new URLSearchParams();
  if (scope.of === 'actors') for (const id of scope.actors) parameters.append('actor', id);
  if (scope.of === 'network') {
    parameters.set('network', scope.around);
    parameters.set('depth', String(scope.depth));
  }
  if (scope.of === 'event') parameters.set('event', scope.event);
  if (scope.of === 'dataset') parameters.set('dataset', scope.dataset);
  if (knownBy !== null) parameters.set('knownBy', knownBy);
  if (language !== 'en') parameters.set('names', language);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

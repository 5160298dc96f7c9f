/** The paths of the explorer's pages, and which of them an address is at. */

/** The explorer's paths, with `:id` for one segment. `web/src/explorer.tsx` maps them to pages. */
export const EXPLORER_PATHS = [
  '/',
  '/about',
  '/actor/:id',
  '/actor/:id/graph',
  '/case/:id',
  '/circumstance/:id',
  '/claim/:id',
  '/embed/actor/:id',
  '/embed/case/:id',
  '/embed/event/:id',
  '/embed/graph',
  '/embed/meeting/:id',
  '/embed/met',
  '/embed/timeline',
  '/event/:id',
  '/graph',
  '/matrix',
  '/meeting/:id',
  '/met',
  '/place/:id',
  '/ranking',
  '/role/:id',
  '/search',
  '/source/:id',
  '/stats',
  '/timeline',
  '/topic/:id',
] as const;

const PATTERNS = EXPLORER_PATHS.map((path) => ({
  path,
  pattern: new RegExp(`^${path.replace(':id', '[^/]+').replace(/\/$/, '')}/?$`),
}));

/** The path of the page at an address without its question, such as `/actor/:id`; a slash at its end is allowed. Null if there is no page. */
export const explorerPathOf = (asked: string): (typeof EXPLORER_PATHS)[number] | null =>
  PATTERNS.find(({ pattern }) => pattern.test(asked))?.path ?? null;

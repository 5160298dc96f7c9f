/** The ways through the explorer, named by the question that each answers; what is about the data as a whole lies under one. */

export interface Way {
  /** Its name in the words of the shell. */
  readonly name: 'met' | 'around' | 'happened' | 'whoMet' | 'data';
  readonly to: string;
}

export const WAYS: readonly Way[] = [
  { name: 'met', to: '/met' },
  { name: 'around', to: '/graph' },
  { name: 'happened', to: '/timeline' },
  { name: 'whoMet', to: '/matrix' },
  { name: 'data', to: '/stats' },
];

interface DataWay {
  readonly name: 'stats' | 'ranking' | 'playground' | 'about';
  readonly to: string;
}

export const DATA_WAYS: readonly DataWay[] = [
  { name: 'stats', to: '/stats' },
  { name: 'ranking', to: '/ranking' },
  { name: 'playground', to: '/playground/' },
  { name: 'about', to: '/about' },
];

/** The way that a page lies on; null for the start page, a search or the page of one entity. */
export function wayOf(path: string): Way['name'] | null {
  if (DATA_WAYS.some(({ to }) => isAt(path, to))) return 'data';
  // The network of an actor is below the page of the actor.
  if (/^\/actor\/[^/]+\/graph\/?$/.test(path)) return 'around';
  return WAYS.find(({ to }) => isAt(path, to))?.name ?? null;
}

export const isAt = (path: string, to: string): boolean =>
  path.replace(/\/$/, '') === to.replace(/\/$/, '');

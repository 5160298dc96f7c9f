/** Finds out which build of the pages the server serves now, and reloads the page for a new one. */

/** Where the tab keeps the builds that it was reloaded for. */
const RELOADED_FOR = 'rapport.reloadedFor';

/** What the server says about its pages: the same build, another one, or nothing. */
export type ServedBuild =
  { readonly state: 'SAME' | 'UNREACHABLE' } | { readonly state: 'NEW'; readonly build: string };

/** Asks the server for its start page and compares the script in it with our own. */
export async function findServedBuild(): Promise<ServedBuild> {
  const page = await fetch('/', { cache: 'no-cache' })
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '');
  const build = entryOf(new DOMParser().parseFromString(page, 'text/html'));
  // A page without our script comes from something else, such as a proxy.
  if (build === null) return { state: 'UNREACHABLE' };
  return build === entryOf(document) ? { state: 'SAME' } : { state: 'NEW', build };
}

/** The address of the entry script. It contains a hash of the whole build. */
function entryOf(page: Document): string | null {
  return page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
}

/**
 * Reloads the page, at most once per build and tab: if the new build fails too, a loop would follow.
 * False if the page was already reloaded for this build, or if the tab cannot remember that it was.
 */
export function reloadOnceFor(build: string): boolean {
  try {
    const earlier = (sessionStorage.getItem(RELOADED_FOR) ?? '').split(' ');
    if (earlier.includes(build)) return false;
    sessionStorage.setItem(RELOADED_FOR, [...earlier, build].join(' ').trim());
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** Light, dark, or as the system says; kept for the next visit. */
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const KEPT_AS = 'rapport.scheme';

export function keptScheme(): Scheme {
  const kept = localStorage.getItem(KEPT_AS);
  return SCHEMES.find((scheme) => scheme === kept) ?? 'auto';
}

export function keepScheme(scheme: Scheme): void {
  localStorage.setItem(KEPT_AS, scheme);
  showScheme(scheme);
}

export function showScheme(scheme: Scheme): void {
  if (scheme === 'auto') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = scheme;
}

/** The colour scheme: light, dark, or that of the system. Kept for the next visit. */
import { keep, kept } from './kept.ts';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export function keptScheme(): Scheme {
  const choice = kept('scheme');
  return SCHEMES.find((scheme) => scheme === choice) ?? 'auto';
}

export function keepScheme(scheme: Scheme): void {
  keep('scheme', scheme);
  showScheme(scheme);
}

export function showScheme(scheme: Scheme): void {
  if (scheme === 'auto') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = scheme;
}

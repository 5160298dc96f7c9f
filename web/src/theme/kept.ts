/** Keeps choices for the next visit. Keeps nothing if the browser allows no storage, such as in a frame of another site. */

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`rapport.${name}`);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`rapport.${name}`, value);
  } catch {
    // The choice holds until the page is left.
  }
}

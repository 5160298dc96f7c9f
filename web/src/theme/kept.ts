/** Choices kept for the next visit. Nothing is kept if the browser allows no storage, as in a foreign frame. */

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

/** Converts between words of the model (`notHeld`, `LegalCase`) and GraphQL enum values (`NOT_HELD`). */

/** `notHeld` or `LegalCase` → `NOT_HELD`, `LEGAL_CASE`. */
export function toEnum<T extends string>(word: string): T {
  return word.replaceAll(/(?<=[a-z])([A-Z])/g, '_$1').toUpperCase() as T;
}

/** `NOT_HELD` → `notHeld`. */
export function fromEnum(value: string): string {
  return value.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `LEGAL_CASE` → `LegalCase`. */
export function typeFromEnum(value: string): string {
  const word = fromEnum(value);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

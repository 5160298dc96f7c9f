/** Converts between words of the model (`notHeld`, `LegalCase`) and GraphQL enum values (`NOT_HELD`). */

/** Enum values by word. The model has few words, and long answers ask for each a thousand times. */
const values = new Map<string, string>();

/** `notHeld` or `LegalCase` → `NOT_HELD`, `LEGAL_CASE`. The word is one of the model's. */
export function toEnum<T extends string>(word: string): T {
  const known = values.get(word);
  if (known !== undefined) return known as T;
  const value = word.replaceAll(/(?<=[a-z])([A-Z])/g, '_$1').toUpperCase();
  values.set(word, value);
  return value as T;
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

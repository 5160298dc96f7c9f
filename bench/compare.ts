/** Compares answers: a question is timed only after all subjects gave the same answer. */

/** JSON with sorted keys and without null members, so that equal answers give equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== null && member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

/** The first difference of two answers, or null if they are equal. */
export function difference(a: unknown, b: unknown): string | null {
  const [left, right] = [canonical(a), canonical(b)];
  if (left === right) return null;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const part = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  return `… ${part(left)} …\n    against … ${part(right)} …`;
}

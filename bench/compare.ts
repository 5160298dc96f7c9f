/** Compares answers: nothing is timed before all subjects are seen to say the same. */

/** JSON with sorted keys, and absent members as null: the text that equal answers share. */
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

/** The parameters of the address. `knownBy` and `lang` are kept from page to page. */
import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day as of which the page answers; null for everything known. */
export function useKnownBy(): string | null {
  const [parameters] = useSearchParams();
  const day = parameters.get('knownBy');
  return day !== null && DAY.test(day) ? day : null;
}

/** Reads and sets one parameter of the address. Null removes it. Each change is an entry in the history. */
export function useParameter(
  name: string,
): [string | null, (value: string | null, options?: { replace?: boolean }) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (value: string | null, options?: { replace?: boolean }) => {
      setParameters((before) => {
        const after = new URLSearchParams(before);
        if (value === null || value === '') after.delete(name);
        else after.set(name, value);
        return after;
      }, options);
    },
    [name, setParameters],
  );
  return [parameters.get(name), set];
}

/** A list in one parameter, separated by commas. Ids hold no comma. */
export function useListParameter(
  name: string,
): [readonly string[], (values: readonly string[], options?: { replace?: boolean }) => void] {
  const [value, set] = useParameter(name);
  const setList = useCallback(
    (values: readonly string[], options?: { replace?: boolean }) => set(values.join(','), options),
    [set],
  );
  return [value === null ? [] : value.split(',').filter((id) => id !== ''), setList];
}

/** An address within the explorer, with the day and the language of the current one. */
export function keeping(parameters: URLSearchParams, to: string): string {
  const [path = '', search = ''] = to.split('?');
  const after = new URLSearchParams(search);
  for (const name of ['knownBy', 'lang']) {
    const value = parameters.get(name);
    if (value !== null && !after.has(name)) after.set(name, value);
  }
  const query = after.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The sections that a page shows, in the order of the page; each adds itself. */
import { createContext, useCallback, useContext, useMemo, useState } from 'react';

export interface Listed {
  readonly id: string;
  readonly title: string;
}

interface Sections {
  readonly listed: readonly Listed[];
  readonly add: (section: Listed) => void;
  readonly remove: (id: string) => void;
}

const nowhere = () => undefined;

export const SectionsContext = createContext<Sections>({
  listed: [],
  add: nowhere,
  remove: nowhere,
});

export const useSections = () => useContext(SectionsContext);

/** `order` holds the ids of all sections that there can be. */
export function useSectionsOf(order: readonly string[]): Sections {
  const [listed, setListed] = useState<readonly Listed[]>([]);
  const remove = useCallback(
    (id: string) => setListed((before) => before.filter((each) => each.id !== id)),
    [],
  );
  const add = useCallback(
    (section: Listed) =>
      setListed((before) =>
        [...before.filter(({ id }) => id !== section.id), section].toSorted(
          (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
        ),
      ),
    [order],
  );
  return useMemo(() => ({ listed, add, remove }), [listed, add, remove]);
}

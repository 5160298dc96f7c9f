/** Whether the window is too narrow for the columns of a table. */
import { useSyncExternalStore } from 'react';

/** So many columns fit any window. */
const FITTING = 2;
const [WIDE, WIDER] = ['(max-width: 44rem)', '(max-width: 60rem)'].map((query) =>
  matchMedia(query),
) as [MediaQueryList, MediaQueryList];
/** More columns than this need the wider window. */
const FEW = 5;

export function useNarrow(columns: number): boolean {
  const window = columns > FEW ? WIDER : WIDE;
  const isNarrow = useSyncExternalStore(
    (changed) => {
      window.addEventListener('change', changed);
      return () => window.removeEventListener('change', changed);
    },
    () => window.matches,
  );
  return columns > FITTING && isNarrow;
}

/** Whether the page is being printed, for pictures that are drawn in another way on paper. */
import { useSyncExternalStore } from 'react';

const paper = matchMedia('print');
/** Chromium prints what stands when this event has been handled; a change of the media would come too late. */
let isPrinting = false;

function follow(changed: () => void): () => void {
  const begin = () => {
    isPrinting = true;
    changed();
  };
  const end = () => {
    isPrinting = false;
    changed();
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  paper.addEventListener('change', changed);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    paper.removeEventListener('change', changed);
  };
}

export function usePrinting(): boolean {
  return useSyncExternalStore(follow, () => isPrinting || paper.matches);
}

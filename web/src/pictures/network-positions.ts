/** Asks the worker for positions; the same network is laid out once. */
import { useEffect, useState } from 'react';
import type { LayoutRequest, Positions } from './network-layout.ts';

interface LaidOut {
  /** The request, as text. */
  readonly of: string;
  /** `failed` where the browser refuses the worker. */
  readonly positions: Positions | 'failed';
}

// One for the whole visit: it is started with the first picture.
let started: Worker | null = null;

function layoutWorker(): Worker {
  started ??= new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' });
  return started;
}

/** Null while they are computed. */
export function usePositions(request: LayoutRequest): Positions | 'failed' | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const of = JSON.stringify(request);
  useEffect(() => {
    const worker = layoutWorker();
    const take = ({ data }: MessageEvent<LaidOut>) => data.of === of && setLaidOut(data);
    const fail = () => setLaidOut({ of, positions: 'failed' });
    worker.addEventListener('message', take);
    worker.addEventListener('error', fail);
    worker.postMessage({ of });
    return () => {
      worker.removeEventListener('message', take);
      worker.removeEventListener('error', fail);
    };
  }, [of]);
  return laidOut?.of === of ? laidOut.positions : null;
}

/** Asks the worker for positions. The same network is laid out only once. */
import { useEffect, useState } from 'react';
import type { LayoutRequest, Positions } from './network-layout.ts';

interface LaidOut {
  /** The request, as text. */
  readonly of: string;
  /** `failed` if the browser refuses the worker. */
  readonly positions: Positions | 'failed';
}

// One worker for the whole visit; the first picture starts it.
let started: Worker | null = null;

function layoutWorker(): Worker {
  started ??= new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' });
  return started;
}

/** Null while the positions are computed. */
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

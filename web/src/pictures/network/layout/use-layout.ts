/** Asks the worker for a layout. The same network is laid out only once. */
import { useCallback, useEffect, useState } from 'react';
import { whyMissing } from '../../../faults/load-code.ts';
import type { Layout, LayoutRequest } from './lay-out.ts';

interface LaidOut {
  /** The request, as text. */
  readonly of: string;
  readonly layout: Layout;
}

interface AskedLayout {
  /** Null while it is computed, and after a fault. */
  readonly layout: Layout | null;
  /** The code of the fault, if the worker failed. */
  readonly fault: string | null;
  readonly retry: () => void;
}

// One worker for the whole visit; the first picture starts it.
let started: Worker | null = null;

function layoutWorker(): Worker {
  started ??= new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' });
  return started;
}

export function useLayout(request: LayoutRequest): AskedLayout {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const [failed, setFailed] = useState<{ readonly of: string; readonly code: string } | null>(null);
  const [tries, setTries] = useState(0);
  const of = JSON.stringify(request);
  useEffect(() => {
    const worker = layoutWorker();
    let isOver = false;
    const take = ({ data }: MessageEvent<LaidOut>) => data.of === of && setLaidOut(data);
    const fail = (event: ErrorEvent) => {
      // A worker whose script could not be loaded never answers; the next try starts another one.
      if (started === worker) started = null;
      worker.terminate();
      // Only an exception of the worker's own code has a message.
      if (event.message) return setFailed({ of, code: 'BROKEN' });
      void whyMissing(event).then(({ code }) => {
        if (!isOver) setFailed({ of, code });
      });
    };
    worker.addEventListener('message', take);
    worker.addEventListener('error', fail);
    worker.postMessage({ of });
    return () => {
      isOver = true;
      worker.removeEventListener('message', take);
      worker.removeEventListener('error', fail);
    };
  }, [of, tries]);
  return {
    layout: laidOut?.of === of ? laidOut.layout : null,
    fault: failed?.of === of ? failed.code : null,
    retry: useCallback(() => {
      setFailed(null);
      setTries((count) => count + 1);
    }, []),
  };
}

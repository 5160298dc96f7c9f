/** Lays out networks in a worker, so that the page stays responsive. */
import { layOut, type LayoutRequest } from './network-layout.ts';

/** `of` comes back with the answer, so that the page can tell answers apart. */
addEventListener('message', ({ data }: MessageEvent<{ of: string }>) => {
  postMessage({ of: data.of, positions: layOut(JSON.parse(data.of) as LayoutRequest) });
});

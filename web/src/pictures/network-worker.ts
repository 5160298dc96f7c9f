/** Lays networks out beside the page, which stays responsive meanwhile. */
import { layOut, type LayoutRequest } from './network-layout.ts';

/** `of` comes back with the answer, to tell answers apart. */
addEventListener('message', ({ data }: MessageEvent<{ of: string }>) => {
  postMessage({ of: data.of, positions: layOut(JSON.parse(data.of) as LayoutRequest) });
});

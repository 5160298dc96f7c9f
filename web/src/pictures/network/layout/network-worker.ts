/** Lays out networks in a worker, so that the page stays responsive. */
import { layOut, type LayoutRequest } from './lay-out.ts';

/** The answer repeats `of`, so that the page knows which request it answers. */
addEventListener('message', ({ data }: MessageEvent<{ of: string }>) => {
  postMessage({ of: data.of, layout: layOut(JSON.parse(data.of) as LayoutRequest) });
});

/** How long the frames of a page take while something happens, in milliseconds. */
import type { Page } from 'playwright-core';

/** The times between frames while `act` runs and until the page has drawn its outcome. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(`(() => {
    window.frames_ = [];
    let before = performance.now();
    const next = (now) => {
      window.frames_.push(now - before);
      before = now;
      window.frame_ = requestAnimationFrame(next);
    };
    window.frame_ = requestAnimationFrame(next);
  })()`);
  await act();
  return page.evaluate<number[]>(`new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => {
      cancelAnimationFrame(window.frame_);
      done(window.frames_.slice(1));
    })))`);
}

/** Median and 95th percentile, in words. */
export function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms of ${sorted.length}`;
}

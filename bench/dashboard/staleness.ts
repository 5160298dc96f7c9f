/** Measures how old answers are: how long a later revision had been shown when the question was sent. */

export class Staleness {
  /** When each revision was first shown. */
  readonly #shownAt: { readonly revision: number; readonly at: number }[] = [];
  /** The age of the oldest answer in ms, and how many answers were older than the graph. */
  oldestMs = 0;
  old = 0;
  answers = 0;

  shown(revision: number): void {
    this.#shownAt.push({ revision, at: performance.now() });
  }

  /** The age counts up to the time when the request was sent. How long the answer takes is not a part of its age. */
  note(revision: number, sentAt: number): void {
    this.answers += 1;
    const later = this.#shownAt.find((each) => each.revision > revision);
    if (later === undefined || later.at >= sentAt) return;
    this.old += 1;
    this.oldestMs = Math.max(this.oldestMs, sentAt - later.at);
  }
}

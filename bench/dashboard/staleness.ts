/** Notes how old answers are: for how long a later revision had been shown when they were asked for. */

export class Staleness {
  /** When each revision was shown. */
  readonly #shownAt: { readonly revision: number; readonly at: number }[] = [];
  /** The oldest answer, in ms, and how many were older than the graph at all. */
  oldestMs = 0;
  old = 0;
  answers = 0;

  shown(revision: number): void {
    this.#shownAt.push({ revision, at: performance.now() });
  }

  /** The age counts until the request was sent: how long the answer travels is not its age. */
  note(revision: number, sentAt: number): void {
    this.answers += 1;
    const later = this.#shownAt.find((each) => each.revision > revision);
    if (later === undefined || later.at >= sentAt) return;
    this.old += 1;
    this.oldestMs = Math.max(this.oldestMs, sentAt - later.at);
  }
}

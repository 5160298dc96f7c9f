/** Checks records against each other: ids that hash their content, revisions without gaps, counts that agree. */
import { claimId } from '../../domain/claims/claims.ts';
import { FEED_ENTRY_SIZE, feedEntryId } from '../../domain/claims/feed.ts';
import { earlierContents } from '../upgrade/earlier-contents.ts';
import type { RecordBatch, RecordOf } from '../backup/records.ts';
import { Faults } from './faults.ts';

/** What a revision says of itself, and what was found of it. */
interface Tally {
  readonly said: RecordOf['revision'];
  claims: number;
  items: number;
  entries: number;
}

/** Takes records in the order of a backup, and collects what is wrong with them. Memory grows with revisions only. */
export class RecordCheck {
  readonly #newest: number;
  readonly #revisions = new Map<number, Tally>();
  readonly #faults: Faults;

  constructor(newest: number, faults = new Faults()) {
    this.#newest = newest;
    this.#faults = faults;
  }

  take(batch: RecordBatch): void {
    switch (batch.kind) {
      case 'revision':
        for (const said of batch.records) this.#takeRevision(said);
        break;
      case 'change':
        for (const { id, revision } of batch.records) this.#tally(`Change ${id}`, revision);
        break;
      case 'feed':
        for (const entry of batch.records) this.#takeFeed(entry);
        break;
      case 'claim':
        for (const claim of batch.records) this.#takeClaim(claim);
    }
  }

  /** What is wrong, after all records were taken. */
  end(): readonly string[] {
    for (let number = 1; number <= this.#newest; number += 1) {
      const tally = this.#revisions.get(number);
      if (tally === undefined) this.#faults.add(`Revision ${number} is missing.`);
      else this.#compare(number, tally);
    }
    return this.#faults.list();
  }

  #compare(number: number, { said, claims, items }: Tally): void {
    const counts = [
      ['claims', said.claims, claims],
      ['items in its feed', said.feed, items],
    ] as const;
    for (const [what, wanted, found] of counts) {
      if (wanted === found) continue;
      this.#faults.add(`Revision ${number} should have ${wanted} ${what}, and has ${found}.`);
    }
  }

  #takeRevision(said: RecordOf['revision']): void {
    const { revision } = said;
    if (this.#revisions.has(revision)) this.#faults.add(`Revision ${revision} is there twice.`);
    if (!Number.isInteger(revision) || revision < 1 || revision > this.#newest) {
      this.#faults.add(`Revision ${revision} is not between 1 and ${this.#newest}.`);
    }
    this.#revisions.set(revision, { said, claims: 0, items: 0, entries: 0 });
  }

  #takeFeed({ id, revision, items }: RecordOf['feed']): void {
    const tally = this.#tally(`Feed entry ${id}`, revision);
    if (tally === undefined) return;
    const wanted = feedEntryId(revision, tally.entries * FEED_ENTRY_SIZE);
    if (id !== wanted) this.#faults.add(`Feed entry ${id} stands in the place of ${wanted}.`);
    tally.entries += 1;
    tally.items += items.length;
  }

  #takeClaim(claim: RecordOf['claim']): void {
    const tally = this.#tally(`Claim ${claim.id}`, claim.revision);
    if (tally !== undefined) tally.claims += 1;
    if ([claim, ...earlierContents(claim)].some((content) => claimId(content) === claim.id)) return;
    this.#faults.add(`The id of claim ${claim.id} is not the hash of what the claim says.`);
  }

  #tally(what: string, revision: number): Tally | undefined {
    const tally = this.#revisions.get(revision);
    // `end` reports a missing revision, so that it is reported only once.
    if (tally === undefined && !(revision >= 1 && revision <= this.#newest)) {
      this.#faults.add(`${what} is of revision ${revision}, which is not recorded.`);
    }
    return tally;
  }
}

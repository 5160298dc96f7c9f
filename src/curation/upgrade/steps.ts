/** What must be done to the records of each earlier schema version. The projection is rebuilt after the last step. */
import type { Session } from '../session.ts';
import { formatsToClaims } from './format-claims.ts';

/** Changes records of one schema version to those of the next. It may be interrupted and run again. */
export type UpgradeStep = (session: Session) => Promise<void>;

/** For versions between which only the projection changed. */
const REBUILD_ONLY: UpgradeStep = () => Promise.resolve();

/** For each version, the step to the next one. */
const STEPS: ReadonlyMap<number, UpgradeStep> = new Map([
  // Pairs are projected, events are walked, and the form of a meeting is a claim with a stage.
  [4, formatsToClaims],
  // The counts beside actors count things.
  [5, REBUILD_ONLY],
  // Events inherit places and topics.
  [6, REBUILD_ONLY],
  // The stage of a case and what events inherit have the support of the most doubtful thing they rest on.
  [7, REBUILD_ONLY],
  // Claims may be pending, which an earlier version would project, and stand in a row or a record.
  [8, REBUILD_ONLY],
]);

/** Brings records of schema version `from` to those of version `to`. */
export async function upgradeRecords(session: Session, from: number, to: number): Promise<void> {
  for (let version = from; version < to; version += 1) {
    const step = STEPS.get(version);
    if (step === undefined)
      throw new Error(`There is no upgrade step from schema version ${version}.`);
    await step(session);
  }
}

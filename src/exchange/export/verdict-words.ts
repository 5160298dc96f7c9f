/** Verdicts and statuses in words, for files whose readers see a text before they see a column. */
import type { Status } from '../../domain/events/stages.ts';
import type { Support } from '../../domain/ties/support.ts';
import type { Verdict } from '../../domain/pairs/verdicts.ts';

/** What the verdict says about two actors. Only the first says that they met. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  MET: 'met',
  DISPUTED: 'disputed whether they were in contact',
  SPOKE: 'spoke by telephone or video',
  SEEN_TOGETHER: 'seen together',
  BOTH_ATTENDED: 'both attended a gathering',
  ALLEGED: 'alleged to have been in contact',
  PRESENCE_UNSTATED: 'held, but no source says that both were there',
  PLANNED: 'planned, not known to have taken place',
  REQUESTED: 'requested, not known to have taken place',
  CALLED_OFF: 'called off',
  DENIED: 'denied',
  NO_RECORD: 'no record',
};

/** Where an event or a part stands. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  HELD: 'It took place.',
  DISPUTED: 'Sources disagree on whether it took place.',
  ALLEGED: 'It is only alleged to have taken place.',
  UNSTATED: 'It took place, but no source says who was there.',
  CONFIRMED: 'It was confirmed as a plan; no source says that it took place.',
  EXPECTED: 'It was expected; no source says that it took place.',
  POSTPONED: 'It was postponed; no source says that it took place.',
  REQUESTED: 'It was requested; no source says that it took place.',
  DECLINED: 'It was declined.',
  CANCELLED: 'It was cancelled.',
  NOT_HELD: 'It was planned and did not take place.',
  DENIED: 'A source denies that it took place.',
};

/** Put before what a tie says: nothing if a source asserts it. */
export const SUPPORT_WORDS: Readonly<Record<Support, string>> = {
  ASSERTED: '',
  DISPUTED: 'disputed: ',
  ALLEGED: 'alleged: ',
};

/** Words of records that mean a stage of an event. */
import { EVENT_STAGES, STATUS_OF_STAGE, type EventStage } from '../../../domain/events/stages.ts';
import { plainWord } from './plain-word.ts';

/** A stage, or a status as an export of ours writes it. A status means the first of its stages. */
const STAGE_OF: ReadonlyMap<string, EventStage> = new Map([
  ...EVENT_STAGES.map((stage) => [plainWord(STATUS_OF_STAGE[stage])!, stage] as const).reverse(),
  ...EVENT_STAGES.map((stage) => [plainWord(stage)!, stage] as const),
]);

/**
 * The stage that a word means; undefined if it is none, says more than a stage, as DISPUTED does, or is in doubt,
 * as `held?` is.
 */
export const stageIn = (word: string): EventStage | undefined =>
  STAGE_OF.get(plainWord(word) ?? '');

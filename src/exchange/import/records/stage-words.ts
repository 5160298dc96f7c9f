/** Words of records that mean a stage of an event. */
import { EVENT_STAGES, STATUS_OF_STAGE, type EventStage } from '../../../domain/events/stages.ts';

const plain = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '');

/** A stage, or a status as an export of ours writes it. A status means the first of its stages. */
const STAGE_OF: ReadonlyMap<string, EventStage> = new Map([
  ...EVENT_STAGES.map((stage) => [plain(STATUS_OF_STAGE[stage]), stage] as const).reverse(),
  ...EVENT_STAGES.map((stage) => [plain(stage), stage] as const),
]);

/** The stage that a word means; undefined if it is none, or says more than a stage, as DISPUTED does. */
export const stageIn = (word: string): EventStage | undefined => STAGE_OF.get(plain(word));

/** Reads the keyword by which an event says where it stands: `status:held`, or `status:held (call)` as our own export has it. */
import {
  EVENT_TYPES,
  MEETING_FORMATS,
  type EntityType,
  type MeetingFormat,
} from '../../../domain/entities/entities.ts';
import type { EventStage } from '../../../domain/events/stages.ts';
import { stageIn } from '../records/stage-words.ts';
import type { FtmRecord, FtmValue } from './ftm-record.ts';

/** What stands in brackets is a form of meetings, or a type of event that is no meeting. */
const STATUS = /^status\s*:\s*([^()]*?)\s*(?:\(\s*([a-z]+)\s*\))?$/i;

/** A keyword may say no more than the type of an event: `status:unknown (visit)`. */
const UNKNOWN = /^unknown$/i;

export interface StatusKeyword {
  readonly by: FtmValue;
  /** Absent if the keyword has no stage, or one that we do not know. */
  readonly stage?: EventStage;
  readonly format?: MeetingFormat;
  /** Whether it says that nobody knows the stage. */
  readonly isUnknown: boolean;
}

/** The keywords of an event that are about its status. */
export function statusesIn(keywords: readonly FtmValue[]): StatusKeyword[] {
  return keywords.filter(({ text }) => /^status\s*:/i.test(text)).map(statusIn);
}

function statusIn(by: FtmValue): StatusKeyword {
  const [, word = '', kind] = STATUS.exec(by.text) ?? [];
  const isUnknown = UNKNOWN.test(word);
  const stage = stageIn(word);
  const format = MEETING_FORMATS.find((each) => each === kind?.toLowerCase());
  if (stage === undefined || (kind !== undefined && format === undefined && !typeIn(kind)))
    return { by, isUnknown };
  return { by, isUnknown, stage, ...(format === undefined ? {} : { format }) };
}

const typeIn = (word: string | undefined): EntityType | undefined =>
  EVENT_TYPES.find((type) => type.toLowerCase() === word?.toLowerCase());

/** The type of an event: a meeting, unless a keyword says visit or statement. */
export function eventType({ values }: Pick<FtmRecord, 'values'>): EntityType {
  const types = (values.get('keywords') ?? []).map(({ text }) => typeIn(STATUS.exec(text)?.[2]));
  return types.find((type) => type !== undefined) ?? 'Meeting';
}

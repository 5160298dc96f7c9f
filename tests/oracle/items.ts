/** Items as in seeds: one voice says something about one event, and every claim has the stage of the item. */
import {
  claimId,
  type Claim,
  type ClaimContent,
  type Modality,
  type Rank,
  type UnnamedSpeaker,
} from '../../src/domain/claims/claims.ts';
import type { Qualifiers } from '../../src/domain/claims/qualifiers.ts';
import type { EventStage } from '../../src/domain/events/stages.ts';

/** An actor in a capacity, alone or with its mandate and companion. */
export type PartOf =
  | string
  | {
      readonly actor: string;
      readonly onBehalfOf?: string;
      readonly insteadOf?: string;
      readonly accompanying?: string;
    };

export interface Voice {
  readonly modality?: Modality;
  readonly speaker?: string;
  readonly unnamedSpeaker?: UnnamedSpeaker;
  readonly via?: string;
  readonly rank?: Rank;
  readonly paragraph?: number;
}

export interface Item extends Voice {
  readonly event: string;
  readonly stage: EventStage;
  /** Makes claims about the parts only, not about the event. */
  readonly isOfPartsOnly?: boolean;
  /** The day of the step itself. */
  readonly stepDay?: string;
  readonly date?: string;
  readonly format?: string;
  readonly times?: string;
  readonly partOf?: string;
  readonly parts?: Readonly<Record<string, readonly PartOf[]>>;
}

type Sentence = Pick<ClaimContent, 'subject' | 'predicate' | 'object' | 'value' | 'qualifiers'>;

/** One claim with its real id. */
export function said(source: string, sentence: Sentence, voice: Voice = {}): Claim {
  const { modality = 'asserted', rank = 'normal', paragraph = 1, ...who } = voice;
  const { speaker, unnamedSpeaker, via } = who;
  const content: ClaimContent = {
    ...sentence,
    modality,
    ...(speaker === undefined ? {} : { speaker }),
    ...(unnamedSpeaker === undefined ? {} : { unnamedSpeaker }),
    ...(via === undefined ? {} : { via }),
    source,
    locator: { paragraph, sha256: String(paragraph) },
  };
  const { subject, predicate, object, value } = sentence;
  const summary = `${subject} ${predicate} ${object ?? value ?? ''}`;
  return { ...content, id: claimId(content), summary, rank, origin: 'test' };
}

/** The claims of an item. */
export function claimsOfItem(source: string, item: Item): Claim[] {
  const { event, stage, stepDay, date, format, times, partOf, parts = {} } = item;
  const say = (sentence: Sentence) => said(source, sentence, item);
  const of = (predicate: 'date' | 'format', value: string, qualifiers: Qualifiers) =>
    say({ subject: event, predicate, value, qualifiers: { ...qualifiers, stage } });
  return [
    ...(item.isOfPartsOnly === true
      ? []
      : [
          say({
            subject: event,
            predicate: 'stage',
            value: stage,
            qualifiers: stepDay === undefined ? {} : { date: stepDay },
          }),
        ]),
    ...(date === undefined ? [] : [of('date', date, { basis: 'stated' })]),
    ...(format === undefined ? [] : [of('format', format, {})]),
    ...(times === undefined
      ? []
      : [
          say({
            subject: event,
            predicate: 'property',
            value: times,
            qualifiers: { which: 'times' },
          }),
        ]),
    ...(partOf === undefined
      ? []
      : [say({ subject: event, predicate: 'partOf', object: partOf, qualifiers: {} })]),
    ...Object.entries(parts).flatMap(([capacity, list]) =>
      list.map((part) => {
        const { actor, ...rest } = typeof part === 'string' ? { actor: part } : part;
        const qualifiers = { capacity, stage, ...rest };
        return say({ subject: actor, predicate: 'involvedIn', object: event, qualifiers });
      }),
    ),
  ];
}

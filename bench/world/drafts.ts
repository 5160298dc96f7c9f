/** Holds the declarations of a thing and the claims about it, before the claims get their ids. */
import { claimId, type Claim, type Modality } from '../../src/domain/claims/claims.ts';
import type { EntityDeclaration, EntityType } from '../../src/domain/entities/entities.ts';
import type { Predicate } from '../../src/domain/claims/predicates.ts';
import type { Qualifiers } from '../../src/domain/claims/qualifiers.ts';
import { locatorIn, sourceId } from './calendar.ts';
import type { Dice } from './dice.ts';

/** The data set that the claims of a synthetic world come from. */
export const ORIGIN = 'synthetic-world';

type Draft = Omit<Claim, 'id'>;

/** Where and how something is said. */
export interface Said {
  /** The number of the source; with -1 nothing is said. */
  readonly source: number;
  readonly modality?: Modality;
  readonly speaker?: string;
}

/** How a name is written. The default is a full name in English. */
export interface Written {
  readonly language?: string;
  readonly script?: string;
  readonly kind?: string;
}

/** One thing with what belongs to it alone: its declarations, and drafts of all claims about it. */
export class Thing {
  readonly declarations: EntityDeclaration[] = [];
  readonly drafts: Draft[] = [];
  readonly #dice: Dice;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  declare(id: string, type: EntityType, scope?: number): this {
    this.declarations.push({
      id,
      type,
      ...(scope === undefined ? {} : { scope: sourceId(scope) }),
    });
    return this;
  }

  /** Adds the claim that two things are related. */
  relate(
    said: Said,
    subject: string,
    predicate: Predicate,
    object: string,
    qualifiers: Qualifiers = {},
  ): this {
    return this.#say(said, { subject, predicate, object, qualifiers }, object);
  }

  /** Adds the claim that something has a value. */
  value(
    said: Said,
    subject: string,
    predicate: Predicate,
    value: string | number,
    qualifiers: Qualifiers = {},
  ): this {
    return this.#say(said, { subject, predicate, value, qualifiers }, String(value));
  }

  name(said: Said, subject: string, text: string, written: Written = {}): this {
    const { language = 'en', script = 'Latn', kind = 'full' } = written;
    return this.value(said, subject, 'name', text, { language, script, kind });
  }

  #say(
    { source, modality = 'asserted', speaker }: Said,
    content: Pick<Draft, 'subject' | 'predicate' | 'object' | 'value' | 'qualifiers'>,
    target: string,
  ): this {
    if (source < 0) return this;
    const { subject, predicate, qualifiers } = content;
    const stage = qualifiers.stage === undefined ? '' : ` (${qualifiers.stage})`;
    this.drafts.push({
      ...content,
      modality,
      ...(speaker === undefined ? {} : { speaker }),
      source: sourceId(source),
      locator: locatorIn(source, this.#dice),
      summary: `Says of ${subject}: ${predicate} ${target}${stage}.`,
      rank: 'normal',
      origin: ORIGIN,
    });
    return this;
  }
}

/** The claims of a thing, with their ids. */
export function claimsOf({ drafts }: Thing): Claim[] {
  return drafts.map((draft) => ({ ...draft, id: claimId(draft) }));
}

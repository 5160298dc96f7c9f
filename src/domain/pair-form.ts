/** In what form two met: a form belongs to a stage, and is asked of the pair (model guide §3). */
import type { EntityId, MeetingFormat } from './entities.ts';
import type { Voice, Word } from './event-words.ts';
import { capacityOf } from './event-parts.ts';
import type { KnownClaim } from './knowledge.ts';
import { PRESENT } from './predicates.ts';
import type { EventStage } from './stages.ts';
import { orderOf, verdictOf } from './verdicts.ts';

/** A form that a source tells, at a stage. */
export interface FormWord {
  readonly claim: KnownClaim;
  readonly form: MeetingFormat;
  readonly stage: EventStage;
  readonly voice: Voice;
}

/** The form of a pair, and whether it rests on a long list and not on a word. */
export interface PairForm {
  readonly form: MeetingFormat;
  readonly isInferred: boolean;
}

/** Above so many named as present, a report that states no form tells of a gathering. */
const FEW = 8;

/** Strongest first; calls are dealt with before. */
const STRENGTH: readonly MeetingFormat[] = ['talks', 'unknown', 'encounter', 'gathering'];
const CALLS: readonly MeetingFormat[] = ['video', 'call'];

/** Forms that contradict a call. */
const APART: readonly MeetingFormat[] = ['encounter', 'gathering'];

/** One report of how it went: whom it names as present, and in what form. */
interface Report {
  readonly present: ReadonlySet<EntityId>;
  /** The forms it states; none where it states none. */
  readonly forms: readonly MeetingFormat[];
  readonly isLong: boolean;
}

/** The forms of the pairs in one event on a day. */
export class Forms {
  readonly #reports: readonly Report[];
  /** Every form that a report of the outcome states. */
  readonly #stated: ReadonlySet<MeetingFormat>;
  readonly #ofPlan: MeetingFormat | null;
  readonly #isHeld: boolean;
  readonly #coming: ReadonlySet<EntityId>;

  /** @param coming whom plans and requests name. */
  constructor(
    formats: readonly FormWord[],
    words: readonly Word[],
    parts: readonly Word[],
    stage: EventStage,
    voice: 'asserted' | 'alleged',
    coming: ReadonlySet<EntityId>,
  ) {
    this.#coming = coming;
    this.#isHeld = stage === 'held';
    const isOutcome = (word: { stage: EventStage; voice: Voice }) =>
      word.stage === 'held' && word.voice === voice;
    const ofOutcome = formats.filter(isOutcome);
    this.#stated = new Set(ofOutcome.map(({ form }) => form));
    this.#ofPlan = newest(formats.filter((word) => word.stage !== 'held' && word.voice === voice));
    const told = [...words, ...parts].filter(isOutcome);
    const sources = [...new Set(told.map(({ claim }) => claim.source))];
    this.#reports = sources.map((source) => reportOf(source, ofOutcome, parts.filter(isOutcome)));
  }

  /** The form of the meeting for two of those in it. */
  of(a: EntityId, b: EntityId): PairForm {
    if (!this.#isHeld) return { form: this.#ofPlan ?? 'unknown', isInferred: false };
    const both = this.#naming(a, b);
    const call = this.#call(both);
    if (call !== null) return { form: call, isInferred: false };
    const isLong = this.#reports.some((report) => report.isLong);
    if (this.#stated.size === 0 && !isLong) return { form: this.#planned(), isInferred: false };
    const found = this.#strongest(both);
    if (found !== null) return found;
    const form = this.#stated.size === 0 ? this.#planned() : 'unknown';
    const unknown: PairForm = { form, isInferred: false };
    const [first = unknown, second = unknown] = [a, b].map(
      (id) => this.#strongest(this.#naming(id)) ?? unknown,
    );
    return strengthOf(first) >= strengthOf(second) ? first : second;
  }

  /** The form of the meeting as such, of whomever one asks: a gathering where one is stated, else the strongest. */
  ofEvent(): MeetingFormat {
    if (!this.#isHeld) return this.#ofPlan ?? 'unknown';
    const call = this.#call(this.#reports);
    if (call !== null) return call;
    if (this.#stated.has('gathering')) return 'gathering';
    return this.#strongest(this.#reports)?.form ?? this.#planned();
  }

  /** Reports that name all of these as present. Who names nobody speaks of the two whom a plan named, and of no others. */
  #naming(...ids: readonly EntityId[]): Report[] {
    const isOfTwo = this.#coming.size === 2 && ids.every((id) => this.#coming.has(id));
    return this.#reports.filter(({ present }) =>
      present.size === 0 ? isOfTwo : ids.every((id) => present.has(id)),
    );
  }

  /** How it was to be held counts where nobody says how it was, unless that is talks. */
  #planned(): MeetingFormat {
    return this.#ofPlan === null || this.#ofPlan === 'talks' ? 'unknown' : this.#ofPlan;
  }

  /**
   * A call told beside talks, by whatever source, is a call; told beside being seen together, by a
   * report of these, the form with the weaker verdict.
   */
  #call(reports: readonly Report[]): MeetingFormat | null {
    const calls = CALLS.filter((form) => this.#stated.has(form));
    if (calls.length === 0) return null;
    const told = reports.flatMap(({ forms }) => forms);
    return [...calls, ...APART.filter((form) => told.includes(form))].reduce((a, b) =>
      orderOf(verdictOf('HELD', b)) > orderOf(verdictOf('HELD', a)) ? b : a,
    );
  }

  #strongest(reports: readonly Report[]): PairForm | null {
    const stated = reports.flatMap(({ forms }) => forms);
    // A picture alone does not make a report less that leaves its form out.
    const isPictureAlone = stated.length > 0 && stated.every((form) => form === 'encounter');
    const forms = reports.flatMap((report) => this.#formOf(report, isPictureAlone) ?? []);
    return forms.length === 0
      ? null
      : forms.reduce((a, b) => (strengthOf(b) < strengthOf(a) ? b : a));
  }

  /** A form left out says nothing, but is `unknown` beside a picture alone, and a gathering beside a stated one. */
  #formOf({ forms, isLong }: Report, isPictureAlone: boolean): PairForm | null {
    const stated = STRENGTH.find((form) => forms.includes(form));
    if (stated !== undefined) return { form: stated, isInferred: false };
    if (isLong) return { form: 'gathering', isInferred: true };
    if (this.#stated.has('gathering')) return { form: 'gathering', isInferred: false };
    const isAll = [...this.#stated].every((form) => form === 'encounter');
    const isBesidePicture = isPictureAlone || (this.#stated.size > 0 && isAll);
    return isBesidePicture ? { form: 'unknown', isInferred: false } : null;
  }
}

const strengthOf = ({ form }: PairForm) => STRENGTH.indexOf(form);

function reportOf(source: string, formats: readonly FormWord[], parts: readonly Word[]): Report {
  const stated = formats.filter(({ claim }) => claim.source === source).map(({ form }) => form);
  const there = parts.filter(
    ({ claim }) => claim.source === source && PRESENT.includes(capacityOf(claim)),
  );
  const present = new Set(
    there.flatMap(({ claim }) => [claim.subject, claim.qualifiers.onBehalfOf ?? []].flat()),
  );
  const onTheirOwn = new Set(
    there
      .filter(
        ({ claim: { qualifiers } }) =>
          qualifiers.onBehalfOf === undefined && qualifiers.accompanying === undefined,
      )
      .map(({ claim }) => claim.subject),
  );
  return {
    present,
    forms: stated,
    isLong: stated.length === 0 && onTheirOwn.size > FEW,
  };
}

function newest(formats: readonly FormWord[]): MeetingFormat | null {
  const [first, ...rest] = formats;
  if (first === undefined) return null;
  return rest.reduce((a, b) => {
    const [x, y] = [a.claim, b.claim];
    return y.knownFrom > x.knownFrom || (y.knownFrom === x.knownFrom && y.id < x.id) ? b : a;
  }, first).form;
}

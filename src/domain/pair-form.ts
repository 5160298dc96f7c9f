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

/** One report of how it went: whom it names as present, and in what form. */
interface Report {
  readonly present: ReadonlySet<EntityId>;
  /** The strongest form it states; null where it states none. */
  readonly stated: MeetingFormat | null;
  readonly isLong: boolean;
}

/** The forms of the pairs in one event on a day. */
export class Forms {
  readonly #reports: readonly Report[];
  /** Every form that a report of the outcome states. */
  readonly #stated: ReadonlySet<MeetingFormat>;
  readonly #ofPlan: MeetingFormat | null;
  readonly #isHeld: boolean;

  constructor(
    formats: readonly FormWord[],
    words: readonly Word[],
    parts: readonly Word[],
    stage: EventStage,
    voice: 'asserted' | 'alleged',
  ) {
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
    const call = this.#call();
    if (call !== null) return { form: call, isInferred: false };
    const isLong = this.#reports.some((report) => report.isLong);
    if (this.#stated.size === 0 && !isLong) return { form: this.#planned(), isInferred: false };
    const both = this.#strongestNaming((report) => names(report, a) && names(report, b));
    if (both !== null) return both;
    const own = [a, b].map((id) => this.#strongestNaming((report) => names(report, id)));
    const form = this.#stated.size === 0 ? this.#planned() : 'unknown';
    const unknown: PairForm = { form, isInferred: false };
    const [first, second] = own.map((form) => form ?? unknown) as [PairForm, PairForm];
    return strengthOf(first) >= strengthOf(second) ? first : second;
  }

  /** The form of the meeting as such, of whomever one asks: a gathering where one is stated, else the strongest. */
  ofEvent(): MeetingFormat {
    if (!this.#isHeld) return this.#ofPlan ?? 'unknown';
    const call = this.#call();
    if (call !== null) return call;
    if (this.#stated.has('gathering')) return 'gathering';
    const any = this.#strongestNaming(() => true);
    return any?.form ?? this.#planned();
  }

  /** How it was to be held counts where nobody says how it was, unless that is talks. */
  #planned(): MeetingFormat {
    return this.#ofPlan === null || this.#ofPlan === 'talks' ? 'unknown' : this.#ofPlan;
  }

  /** A call told beside talks is a call; told beside being seen together, the weaker of both. */
  #call(): MeetingFormat | null {
    const forms = [...this.#stated];
    if (!forms.some((form) => CALLS.includes(form))) return null;
    const contradicting = forms.filter((form) => form !== 'talks' && form !== 'unknown');
    return contradicting.reduce((a, b) =>
      orderOf(verdictOf('HELD', b)) > orderOf(verdictOf('HELD', a)) ||
      (verdictOf('HELD', a) === verdictOf('HELD', b) && b < a)
        ? b
        : a,
    );
  }

  #strongestNaming(isAsked: (report: Report) => boolean): PairForm | null {
    const forms = this.#reports.filter(isAsked).flatMap((report) => this.#formOf(report) ?? []);
    return forms.length === 0
      ? null
      : forms.reduce((a, b) => (strengthOf(b) < strengthOf(a) ? b : a));
  }

  /** A form left out says nothing, but is `unknown` beside a picture alone, and a gathering beside a stated one. */
  #formOf({ stated, isLong }: Report): PairForm | null {
    if (stated !== null) return { form: stated, isInferred: false };
    if (isLong) return { form: 'gathering', isInferred: true };
    if (this.#stated.has('gathering')) return { form: 'gathering', isInferred: false };
    const isPictureAlone =
      this.#stated.size > 0 && [...this.#stated].every((f) => f === 'encounter');
    return isPictureAlone ? { form: 'unknown', isInferred: false } : null;
  }
}

/** Who names nobody speaks of all. */
const names = ({ present }: Report, id: EntityId) => present.size === 0 || present.has(id);

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
    stated:
      stated.length === 0 ? null : (STRENGTH.find((form) => stated.includes(form)) ?? stated[0]!),
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

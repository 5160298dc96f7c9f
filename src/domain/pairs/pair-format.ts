/** Decides the form in which two actors met. A form belongs to a stage, and each pair has its own (model.md §3). */
import type { EntityId, MeetingFormat } from '../entities/entities.ts';
import type { Voice, Word } from '../events/event-words.ts';
import type { EventStage } from '../events/stages.ts';
import { groupBy } from '../lists/group-by.ts';
import { type FormatWord, type Report, reportsOf, namedInPlans } from './meeting-reports.ts';
import { orderOf, verdictOf } from './verdicts.ts';

/** The form of a pair, and whether it is inferred from a long list of guests. */
export interface PairFormat {
  readonly form: MeetingFormat;
  readonly isInferred: boolean;
}

/** Forms of a meeting in person, strongest first. Calls are handled separately. */
const STRENGTH: readonly MeetingFormat[] = ['talks', 'unknown', 'encounter', 'gathering'];

const CALLS: readonly MeetingFormat[] = ['video', 'call'];

/** Formats that contradict a call. */
const APART: readonly MeetingFormat[] = ['encounter', 'gathering'];

/** What the forms of a meeting depend on, as known on a day. */
export interface FormatEvidence {
  readonly formats: readonly FormatWord[];
  /** Words about the meeting itself. */
  readonly words: readonly Word[];
  /** Words about those in the room. An organization that only hosts is not. */
  readonly parts: readonly Word[];
  /** The stage that wins. */
  readonly stage: EventStage;
  /** The voice in which the outcome is told. */
  readonly voice: 'asserted' | 'alleged';
  /** The actors whom plans and requests name. */
  readonly coming: ReadonlySet<EntityId>;
}

/** The forms of the pairs in one event on a day. */
export class Formats {
  readonly #reports: readonly Report[];
  /** Every form that a report of the outcome states. */
  readonly #stated: ReadonlySet<MeetingFormat>;
  readonly #planned: readonly FormatWord[];
  /** The actors whom each source names in a plan, by source. */
  readonly #plans: ReadonlyMap<string, ReadonlySet<EntityId>>;
  readonly #isHeld: boolean;
  readonly #coming: ReadonlySet<EntityId>;

  constructor({ formats, words, parts, stage, voice, coming }: FormatEvidence) {
    this.#coming = coming;
    this.#isHeld = stage === 'held';
    const isOutcome = (word: { stage: EventStage; voice: Voice }) =>
      word.stage === 'held' && word.voice === voice;
    const ofOutcome = formats.filter(isOutcome);
    this.#stated = new Set(ofOutcome.map(({ form }) => form));
    const ofPlan = formats.filter((word) => word.stage !== 'held');
    const planned = (own: Voice) => ofPlan.filter((word) => word.voice === own);
    // Even if it is only alleged that the meeting was held, the form of an asserted plan counts.
    const told = planned('asserted').length > 0 ? planned('asserted') : planned(voice);
    // If everything is denied, the form is the one that the denials name.
    const denied = formats.filter((word) => word.voice === 'denied' || word.voice === 'hearsay');
    this.#planned = told.length === 0 && stage === 'notHeld' ? denied : told;
    this.#plans = namedInPlans(parts);
    const outcome = [...words, ...parts].filter(isOutcome);
    this.#reports = [...groupBy(outcome, ({ claim }) => claim.source).values()].flatMap((own) =>
      reportsOf(own, ofOutcome),
    );
  }

  /** The form of the meeting for two actors in it. */
  of(a: EntityId, b: EntityId): PairFormat {
    const planned = this.#plannedFor(a, b) ?? 'unknown';
    if (!this.#isHeld) return { form: planned, isInferred: false };
    const both = this.#naming(a, b);
    // If no report names both, the reports that name one of them are compared with a call.
    const told = both.length > 0 ? both : [a, b].flatMap((id) => this.#naming(id));
    const call = this.#call(told);
    if (call !== null) return { form: call, isInferred: false };
    const leftOut = this.#leftOut(planned);
    if (both.length > 0) return this.#strongest(both, leftOut);
    const own = [a, b].map((id) => this.#strongest(this.#naming(id), leftOut));
    return own.reduce((x, y) => (strengthOf(x) >= strengthOf(y) ? x : y));
  }

  /** The form of the meeting as a whole: a gathering if one is stated, else the strongest form. */
  ofEvent(): MeetingFormat {
    const planned = newest(this.#planned) ?? 'unknown';
    if (!this.#isHeld) return planned;
    const call = this.#call(this.#reports);
    if (call !== null) return call;
    if (this.#stated.has('gathering')) return 'gathering';
    return this.#strongest(this.#reports, this.#leftOut(planned)).form;
  }

  /**
   * Reports that name all of these actors as present. A report that names nobody is about the two
   * whom plans name, if there are two.
   */
  #naming(...ids: readonly EntityId[]): Report[] {
    const isOfTwo = this.#coming.size === 2 && ids.every((id) => this.#coming.has(id));
    return this.#reports.filter(({ present }) =>
      present.size === 0 ? isOfTwo : ids.every((id) => present.has(id)),
    );
  }

  /**
   * The planned form: that of the newest plan that names all of these actors or nobody, else of the
   * newest plan.
   */
  #plannedFor(...ids: readonly EntityId[]): MeetingFormat | null {
    const isOfThese = ({ claim }: FormatWord) => {
      const named = this.#plans.get(claim.source);
      return named === undefined || ids.every((id) => named.has(id));
    };
    return newest(this.#planned.filter(isOfThese)) ?? newest(this.#planned);
  }

  /**
   * The form if any source calls the meeting a call or video: talks beside it are a call, too. If one of
   * `reports` states an encounter or a gathering beside it, the form with the weaker verdict counts.
   */
  #call(reports: readonly Report[]): MeetingFormat | null {
    const calls = CALLS.filter((form) => this.#stated.has(form));
    if (calls.length === 0) return null;
    const told = reports.flatMap(({ forms }) => forms);
    return [...calls, ...APART.filter((form) => told.includes(form))].reduce((a, b) =>
      orderOf(verdictOf('HELD', b)) > orderOf(verdictOf('HELD', a)) ? b : a,
    );
  }

  /** The strongest form of these reports. A report without a form counts as `leftOut`. */
  #strongest(reports: readonly Report[], leftOut: PairFormat): PairFormat {
    const told = reports.map(({ forms, isLong }): PairFormat => {
      const stated = STRENGTH.find((form) => forms.includes(form));
      if (stated !== undefined) return { form: stated, isInferred: false };
      return isLong ? { form: 'gathering', isInferred: true } : leftOut;
    });
    return told.length === 0
      ? leftOut
      : told.reduce((a, b) => (strengthOf(b) < strengthOf(a) ? b : a));
  }

  /**
   * The form of a report that states none: `unknown`, since it does not say how they met. If any report
   * states a gathering, it is a gathering; an encounter or a long list elsewhere changes nothing. If no
   * report states a form, the planned form counts, unless that is talks.
   */
  #leftOut(planned: MeetingFormat): PairFormat {
    if (this.#stated.has('gathering')) return { form: 'gathering', isInferred: false };
    const isPlanned = this.#stated.size === 0 && planned !== 'talks';
    return { form: isPlanned ? planned : 'unknown', isInferred: false };
  }
}

const strengthOf = ({ form }: PairFormat) => STRENGTH.indexOf(form);

/** The newest form. `unknown` never replaces another form, even if it is newer. */
function newest(formats: readonly FormatWord[]): MeetingFormat | null {
  const telling = formats.filter(({ form }) => form !== 'unknown');
  const [first, ...rest] = telling.length > 0 ? telling : formats;
  if (first === undefined) return null;
  return rest.reduce((a, b) => {
    const [x, y] = [a.claim, b.claim];
    return y.knownFrom > x.knownFrom || (y.knownFrom === x.knownFrom && y.id < x.id) ? b : a;
  }, first).form;
}

/** The form of a meeting for two of its actors (guide §3). */
import type { MeetingFormat } from '../../src/domain/entities/entities.ts';
import type { EventAnswer } from './events.ts';
import { isPresent, type Part } from './parts.ts';
import { isPlanOrRequest } from './walk.ts';
import type { Force } from './words.ts';

/** Verdicts of forms, strongest first. */
const STRENGTH: readonly MeetingFormat[] = ['talks', 'unknown', 'encounter', 'gathering'];
const LONG = 8;

/** The form that one source gives, and the actors it names as present. */
interface Report {
  readonly stated: readonly MeetingFormat[];
  readonly present: readonly string[];
  /** Whether it names too many for a meeting and states no form. */
  readonly isLongList: boolean;
}

type Group = 'held' | 'plan';

function reportsOf(event: EventAnswer, group: Group, force: Force): Report[] {
  const { words } = event;
  const isOf = (stage: string | undefined) =>
    group === 'held' ? stage === 'held' : stage !== undefined && stage !== 'held';
  const forms = words.forms.filter(
    (form) =>
      form.force === force &&
      form.claim.modality !== 'denied' &&
      (isOf(form.stage) || form.stage === undefined),
  );
  const present = words.parts.filter(
    (word) =>
      word.force === force && isOf(word.stage) && (group === 'plan' || isPresent(event, word)),
  );
  const stages = words.stages.filter(
    ({ force: how, stage }) =>
      how === force && (group === 'held' ? stage === 'held' : isPlanOrRequest(stage)),
  );
  const sources = [...new Set([...forms, ...present, ...stages].map(({ claim }) => claim.source))];
  return sources.map((source) => {
    const named = present.filter(({ claim }) => claim.source === source);
    const stated = forms
      .filter(({ claim }) => claim.source === source)
      .map(({ claim }) => claim.value as MeetingFormat);
    const alone = new Set(
      named
        .filter(({ through, claim: { qualifiers } }) =>
          [through, qualifiers.onBehalfOf, qualifiers.accompanying].every((id) => id === undefined),
        )
        .map(({ actor }) => actor),
    );
    return {
      stated,
      present: [...new Set(named.map(({ actor }) => actor))],
      isLongList: group === 'held' && stated.length === 0 && alone.size > LONG,
    };
  });
}

const strongest = (forms: readonly MeetingFormat[]) =>
  STRENGTH.find((form) => forms.includes(form));
const isCall = (form: MeetingFormat) => form === 'call' || form === 'video';

/**
 * The forms of these reports. A report without a form is unknown, or a gathering beside a stated
 * gathering. A long list makes no other report a gathering.
 */
function toldBy(group: readonly Report[], all: readonly Report[]): readonly MeetingFormat[] {
  const isGathering = all.some(({ stated }) => stated.includes('gathering'));
  const left = isGathering ? ('gathering' as const) : ('unknown' as const);
  return group.flatMap(({ stated, isLongList }): readonly MeetingFormat[] => {
    if (isLongList) return ['gathering'];
    return stated.length > 0 ? stated : [left];
  });
}

/** The form that these reports give, considering a call in any report; null without reports. */
function comesTo(group: readonly Report[], all: readonly Report[]): MeetingFormat | null {
  const told = toldBy(group, all);
  const calls = all.flatMap(({ stated }) => stated).filter(isCall);
  if (calls.length === 0) return strongest(told) ?? null;
  // Talks told beside a call are the call. Being seen together contradicts a call, and the weaker counts.
  const weaker = (['gathering', 'encounter'] as const).find((form) => told.includes(form));
  return weaker ?? (calls.includes('video') ? 'video' : 'call');
}

const WEAKEST_LAST = ['talks', 'unknown', 'video', 'call', 'encounter', 'gathering'] as const;

/** The form asserted by reports that name both, otherwise the weaker of their own; null without reports. */
function formFrom(
  reports: readonly Report[],
  a: string,
  b: string,
  isPlanned = false,
): MeetingFormat | null {
  if (reports.length === 0) return null;
  const both = reports.filter(({ present }) => present.includes(a) && present.includes(b));
  if (both.some(({ stated }) => stated.length > 0)) return comesTo(both, reports);
  // First of all, a report without a form beside a call is the call.
  const calls = reports.flatMap(({ stated }) => stated).filter(isCall);
  if (calls.length > 0 && both.some(({ isLongList }) => !isLongList)) {
    return calls.includes('video') ? 'video' : 'call';
  }
  // A report that names both without a form says that they met in an unknown form, whatever others say.
  if (both.length > 0 && !isPlanned) return comesTo(both, reports);
  const own = [a, b].map((id) => {
    const naming = reports.filter(({ present }) => present.includes(id));
    const nobody = reports.filter(({ present }) => present.length === 0);
    const others = isPlanned ? reports : nobody;
    return comesTo(naming.length > 0 ? naming : others, reports) ?? 'unknown';
  });
  return WEAKEST_LAST[Math.max(...own.map((form) => WEAKEST_LAST.indexOf(form)))]!;
}

/** The form in which the two met, or were expected to meet. */
export function formOf(event: EventAnswer, one: Part, other: Part): MeetingFormat {
  const [a, b] = [one.actor, other.actor];
  const plan = () => {
    return formFrom(reportsOf(event, 'plan', 'asserted'), a, b, true);
  };
  if (event.held === null) {
    return plan() ?? formFrom(reportsOf(event, 'plan', 'alleged'), a, b, true) ?? 'unknown';
  }
  const told = reportsOf(event, 'held', event.status === 'ALLEGED' ? 'alleged' : 'asserted');
  // If only two were expected, a report that the meeting was held applies to both.
  const areTheTwo = one.isOfTwo && other.isOfTwo;
  const reports = told.map((report) =>
    areTheTwo && report.present.length === 0 ? { ...report, present: [a, b] } : report,
  );
  if (reports.every(({ stated }) => stated.length === 0)) {
    // The planned form counts only if no report states a form.
    const planned = plan();
    if (planned !== null && planned !== 'talks' && planned !== 'unknown') return planned;
  }
  return formFrom(reports, a, b) ?? 'unknown';
}

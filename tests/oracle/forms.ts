/** The form of a meeting for two of those who were there (guide §3). */
import type { MeetingFormat } from '../../src/domain/entities.ts';
import type { EventAnswer } from './events.ts';
import { isPresent } from './parts.ts';
import { isPlan } from './walk.ts';
import type { Force } from './words.ts';

/** Strongest first. */
const STRENGTH: readonly MeetingFormat[] = ['talks', 'unknown', 'encounter', 'gathering'];
const LONG = 8;

/** What one source says of the form, and whom it names as present. */
interface Report {
  readonly stated: readonly MeetingFormat[];
  readonly present: readonly string[];
  /** Names so many and states no form. */
  readonly isLongList: boolean;
}

type Group = 'held' | 'plan';

function reportsOf(event: EventAnswer, group: Group, force: Force): Report[] {
  const { words } = event;
  const isOf = (stage: string | undefined) =>
    group === 'held' ? stage === 'held' : stage === 'requested' || isPlan(stage as never);
  const forms = words.forms.filter(
    (form) => form.force === force && (isOf(form.stage) || form.stage === undefined),
  );
  const present = words.parts.filter(
    (word) =>
      word.force === force && isOf(word.stage) && (group === 'plan' || isPresent(event, word)),
  );
  const stages = words.stages.filter((step) => step.force === force && isOf(step.stage));
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

/** Of these reports, without calls: the strongest; null where they say nothing. */
function inPerson(reports: readonly Report[]): MeetingFormat | null {
  const stated = reports.flatMap((report) => report.stated).filter((form) => !isCall(form));
  const isSilent = reports.some((report) => report.stated.length === 0 && !report.isLongList);
  const isInferred = reports.some(({ isLongList }) => isLongList);
  const found = [...stated, ...(isInferred ? ['gathering' as const] : [])];
  const best = strongest(found);
  if (best === undefined) return null;
  // A form left out says nothing, but a picture, or a list of guests, makes no other report less.
  const isWeak = best === 'encounter' ? !stated.includes('gathering') : !stated.includes(best);
  return isSilent && isWeak && best !== 'talks' ? 'unknown' : best;
}

/** Form told by the reports that name both, else the weaker of their own. */
function formFrom(reports: readonly Report[], a: string, b: string): MeetingFormat | null {
  const naming = (...ids: readonly string[]) =>
    reports.filter(({ present }) => ids.every((id) => present.includes(id)));
  const ofOne = (id: string) => {
    const own = naming(id);
    return own.length > 0 ? own : reports.filter(({ present }) => present.length === 0);
  };
  const both = naming(a, b);
  const groups = both.length > 0 ? [both] : [ofOne(a), ofOne(b)];
  const calls = reports.flatMap(({ stated }) => stated).filter(isCall);
  const found = groups.map((group): MeetingFormat | null => {
    const own = inPerson(group);
    if (calls.length === 0) return own;
    const call = calls.includes('call') ? 'call' : 'video';
    const contrary = group
      .flatMap(({ stated, isLongList }) => (isLongList ? ['gathering' as const] : stated))
      .filter((form) => form === 'encounter' || form === 'gathering');
    // Talks told beside a call are the call; seen together beside a call: the weaker counts.
    return contrary.includes('gathering')
      ? 'gathering'
      : contrary.includes('encounter')
        ? 'encounter'
        : call;
  });
  const order: readonly MeetingFormat[] = [
    'talks',
    'unknown',
    'video',
    'call',
    'encounter',
    'gathering',
  ];
  const told = found.filter((form) => form !== null);
  return told.length === 0 ? null : order[Math.max(...told.map((form) => order.indexOf(form)))]!;
}

/** How the two met there, or were to meet. */
export function formOf(event: EventAnswer, a: string, b: string): MeetingFormat {
  const plan = () => {
    const asserted = formFrom(reportsOf(event, 'plan', 'asserted'), a, b);
    return asserted ?? formFrom(reportsOf(event, 'plan', 'alleged'), a, b);
  };
  if (event.held === null) return plan() ?? 'unknown';
  const reports = reportsOf(event, 'held', event.status === 'ALLEGED' ? 'alleged' : 'asserted');
  if (reports.every(({ stated }) => stated.length === 0)) {
    // How a plan was to be held says nothing of how it went, but where nobody says that.
    const planned = plan();
    if (planned !== null && planned !== 'talks' && planned !== 'unknown') return planned;
  }
  return formFrom(reports, a, b) ?? 'unknown';
}

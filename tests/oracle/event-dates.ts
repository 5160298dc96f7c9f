/** The day an event is shown with (rule 2.6), its own or its whole's. */
import { counting, type AsOf, type Known } from './as-of.ts';
import { boundsOf, type Bounds } from './dates.ts';
import { eventStands, word } from './statuses.ts';

export interface EventDay extends Bounds {
  readonly basis: string;
}

/** Rule 2.6: the date of the winning status, else of the newest plan, else of no stage, else its whole's. */
export function dateOf(asOf: AsOf, event: string): EventDay | null {
  return (
    ownDate(asOf, event, eventStands(asOf, event)?.stage ?? null) ??
    inherited(asOf, event, new Set([event]))
  );
}

function ownDate(asOf: AsOf, event: string, stage: string | null): EventDay | null {
  const dates = asOf.about(event, 'date');
  const of = (isWanted: (own: string | undefined) => boolean) =>
    dates.filter(({ qualifiers }) => isWanted(qualifiers.stage));
  const ofWinner = of((own) => own !== undefined && stage !== null && word(own) === word(stage));
  const ofPlans = of((own) => own !== undefined && own !== 'held' && own !== 'notHeld');
  const ofNone = of((own) => own === undefined);
  const preferred = (claims: readonly Known[]) => claims.filter(({ rank }) => rank === 'preferred');
  const questions =
    preferred(ofWinner).length > 0 ? [ofWinner] : [preferred(ofNone), ofWinner, ofPlans, ofNone];
  for (const question of questions) {
    const counted = counting(question);
    for (const modality of ['asserted', 'alleged']) {
      const [best] = counted.filter((claim) => claim.modality === modality).sort(byNewest);
      if (best !== undefined) {
        return { ...boundsOf(String(best.value)), basis: best.qualifiers.basis ?? 'stated' };
      }
    }
  }
  return null;
}

/** Newest first; on one day the narrower, then the smaller id. */
function byNewest(a: Known, b: Known): number {
  if (a.since !== b.since) return a.since < b.since ? 1 : -1;
  const width = ({ value }: Known) => {
    const { earliest, latest } = boundsOf(String(value));
    return earliest === null || latest === null
      ? Infinity
      : Date.parse(latest) - Date.parse(earliest);
  };
  const [x, y] = [width(a), width(b)];
  return x !== y ? (x < y ? -1 : 1) : a.id < b.id ? -1 : 1;
}

function inherited(asOf: AsOf, event: string, seen: Set<string>): EventDay | null {
  const wholes = counting(asOf.about(event, 'partOf'))
    .filter(({ modality }) => modality === 'asserted')
    .map(({ object }) => object!)
    .sort();
  for (const whole of wholes) {
    if (seen.has(whole)) continue;
    seen.add(whole);
    const date = ownDate(asOf, whole, 'held') ?? inherited(asOf, whole, seen);
    if (date !== null && (date.earliest !== null || date.latest !== null)) {
      return { earliest: date.earliest, latest: date.latest, basis: 'inherited' };
    }
  }
  return null;
}

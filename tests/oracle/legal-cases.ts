/** Where a legal case stands (model guide §1): its latest step, undated ones by what is certain of them. */
import { counting, type AsOf, type Known } from './as-of.ts';
import { boundsOf } from './dates.ts';

const IN_ORDER = [
  'complaintFiled',
  'charged',
  'onTrial',
  'convicted',
  'acquitted',
  'dismissed',
  'appealed',
  'closed',
];

export interface CaseStands {
  readonly stage: string;
  readonly support: 'ASSERTED' | 'ALLEGED' | 'DISPUTED';
}

const dayOf = ({ qualifiers: { date } }: Known) =>
  date === undefined ? null : boundsOf(date).earliest;
const place = ({ value }: Known) => IN_ORDER.indexOf(String(value));

/** Latest last: by the day of the step, then by when it became known, then the further stage. */
function inTime(claims: readonly Known[]): Known[] {
  const key = (claim: Known) => [dayOf(claim) ?? '', claim.since, place(claim)];
  return [...claims].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    const i = x.findIndex((value, at) => value !== y[at]);
    return i === -1 ? 0 : x[i]! < y[i]! ? -1 : 1;
  });
}

/** Null where no source names a stage. */
export function caseStands(asOf: AsOf, id: string): CaseStands | null {
  const counted = counting(asOf.about(id, 'stage'));
  const said = (modality: string) => counted.filter((claim) => claim.modality === modality);
  const asserted = said('asserted');
  const told = asserted.length > 0 ? asserted : said('alleged');
  const dated = inTime(told.filter((claim) => dayOf(claim) !== null)).at(-1);
  const undated = inTime(told.filter((claim) => dayOf(claim) === null)).at(-1);
  const last = dated === undefined || undated === undefined ? undefined : later(dated, undated);
  const stands = last ?? dated ?? undated;
  if (stands === undefined) return null;
  const isDenied = said('denied').some(({ value }) => value === stands.value);
  const support = asserted.length === 0 ? 'ALLEGED' : isDenied ? 'DISPUTED' : 'ASSERTED';
  return { stage: String(stands.value), support };
}

/** All that is certain of an undated step is that it was by the day it became known. */
function later(dated: Known, undated: Known): Known {
  if (dayOf(dated)! >= undated.since) return dated;
  if (undated.since > dated.since) return undated;
  return place(undated) > place(dated) ? undated : dated;
}

/** Bounds of the few forms of EDTF that random worlds use, and periods; written from model guide §4. */

export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function point(text: string): Bounds {
  if (text === '..' || text === '') return { earliest: null, latest: null };
  const [year = '', month, day] = text.replace('~', '').split('-');
  if (day !== undefined)
    return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = String(lastDay(Number(year), Number(month))).padStart(2, '0');
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
}

/** A day, month, year, interval, or "one of"; `~` says about, and the bounds stay. */
export function boundsOf(edtf: string): Bounds {
  const [from, to] = edtf.startsWith('[') ? edtf.slice(1, -1).split('..') : edtf.split('/');
  const start = point(from!);
  return to === undefined ? start : { earliest: start.earliest, latest: point(to).latest };
}

export interface Period {
  readonly since?: string;
  readonly until?: string;
  readonly match?: 'POSSIBLE' | 'CERTAIN';
}

/** Whether something with these bounds was in a period; what has none may always have been. */
export function isIn({ earliest, latest }: Bounds, { since, until, match }: Period): boolean {
  if (match === 'CERTAIN') {
    const afterStart = since === undefined || (earliest !== null && earliest >= since);
    return afterStart && (until === undefined || (latest !== null && latest <= until));
  }
  const endsBefore = since !== undefined && latest !== null && latest < since;
  const startsAfter = until !== undefined && earliest !== null && earliest > until;
  return !endsBefore && !startsAfter;
}

/** The term of a role, membership or circumstance in words: since, until, or reported for a day. */
import type { Language } from '../language/languages.ts';
import { edtfInWords, type SayWhen } from './edtf.ts';

/** A time for which something holds, as fragment `TermDates` asks for it. */
export interface TermDates {
  readonly since: { readonly edtf: string } | null;
  readonly until: { readonly edtf: string } | null;
  readonly ongoing: boolean;
  readonly attestedOn: { readonly edtf: string } | null;
}

export function termInWords(
  { since, until, ongoing, attestedOn }: TermDates,
  language: Language,
  say: SayWhen,
): string {
  const words = ({ edtf }: { readonly edtf: string }) => edtfInWords(edtf, language, say);
  const parts = [
    since !== null && say('since', { date: words(since) }),
    until !== null && say('until', { date: words(until) }),
    ongoing && say('goesOn'),
    since === null &&
      until === null &&
      !ongoing &&
      attestedOn !== null &&
      say('seenOn', { date: words(attestedOn) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? say('noTerm') : parts.join(' · ');
}

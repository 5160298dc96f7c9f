/** The text value of a claim: a form and a date in words, everything else as written. */
import type { Predicate } from '../generated/claim.ts';
import type { MeetingFormat } from '../generated/met.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { badgeWords } from './badge-words.ts';
import { Name } from './name.tsx';
import { edtfInWords } from './when.tsx';
import { whenWords } from './when-words.ts';

/** The forms, as claims write them. */
const FORMS: Readonly<Record<string, MeetingFormat>> = {
  talks: 'TALKS',
  video: 'VIDEO',
  call: 'CALL',
  encounter: 'ENCOUNTER',
  gathering: 'GATHERING',
  unknown: 'UNKNOWN',
};

interface ValueProps {
  readonly predicate: Predicate;
  readonly value: string;
}

export function Value({ predicate, value }: ValueProps) {
  const sayBadge = useWords(badgeWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  const form = FORMS[value];
  if (predicate === 'FORMAT' && form !== undefined) return sayBadge(`form.${form}`);
  if (predicate === 'DATE') return edtfInWords(value, language, sayWhen);
  return <Name>{value}</Name>;
}

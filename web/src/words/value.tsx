/** The text value of a claim: a form and a date in words, everything else as written. */
import type { MeetingFormat } from '../generated/met.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { badgeWords } from './badge-words.ts';
import { Name } from './name.tsx';
import { edtfInWords } from './edtf.ts';
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
  readonly predicate: string;
  readonly value: string;
}

export function Value({ predicate, value }: ValueProps) {
  const sayBadge = useWords(badgeWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  const form = FORMS[value];
  if (predicate === 'format' && form !== undefined) return sayBadge(`form.${form}`);
  if (predicate === 'date') return edtfInWords(value, language, sayWhen);
  return <Name>{value}</Name>;
}

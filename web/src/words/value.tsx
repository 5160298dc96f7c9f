/** The text value of a claim: a form and a date in words, everything else as written. */
import type { MeetingFormat } from '../generated/met.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { badgeWords } from './badge-words.ts';
import { edtfInWords } from './edtf.ts';
import { Name } from './name.tsx';
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
  const words = useValueWords();
  return <Name>{words(predicate, value)}</Name>;
}

export function useValueWords(): (predicate: string, value: string) => string {
  const sayBadge = useWords(badgeWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  return (predicate, value) => {
    const form = FORMS[value];
    if (predicate === 'format' && form !== undefined) return sayBadge(`form.${form}`);
    return predicate === 'date' ? edtfInWords(value, language, sayWhen) : value;
  };
}

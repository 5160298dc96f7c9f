/** Every date that sources give for an event, with its stage, how firmly it is said, and by whom. */
import type { Modality, Stage } from '../generated/met.ts';
import { useWords } from '../language/language.ts';
import { ModalityBadge } from '../words/badge.tsx';
import { badgeWords } from '../words/badge-words.ts';
import { When, type FuzzyDate } from '../words/when.tsx';
import { EvidenceMark, type Backing } from './evidence-button.tsx';

/** What fragment `DateTold` asks. */
interface DateTold extends FuzzyDate {
  readonly stage: Stage | null;
  readonly modality: Modality;
  readonly evidence: Backing;
}

interface DatesToldProps {
  readonly of: readonly DateTold[];
  /** What the dates are of, for screen readers. */
  readonly about: string;
}

export function DatesTold({ of, about }: DatesToldProps) {
  const say = useWords(badgeWords);
  return (
    <ul className="plain dates-told">
      {of.map((told) => (
        <li key={JSON.stringify([told.edtf, told.stage, told.modality, told.basis])}>
          {told.stage !== null && `${say(`stage.${told.stage}`)}: `}
          <When date={told} />{' '}
          {told.modality !== 'ASSERTED' && <ModalityBadge modality={told.modality} />}{' '}
          <EvidenceMark of={told.evidence} about={`${about}, ${told.edtf}`} />
        </li>
      ))}
    </ul>
  );
}

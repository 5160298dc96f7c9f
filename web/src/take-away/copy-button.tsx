/** A button that copies a text and confirms it. */
import { useState } from 'react';
import { useWords } from '../language/language.ts';
import { takeAwayWords } from './take-away-words.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

export function CopyButton({ label, text }: CopyButtonProps) {
  const say = useWords(takeAwayWords);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          navigator.clipboard.writeText(text()).then(
            () => setOutcome('copied'),
            () => setOutcome('failed'),
          );
        }}
      >
        {label}
        {outcome === 'copied' && <span aria-hidden="true">✓</span>}
      </button>
      <span role="status" className={outcome === 'failed' ? '' : 'visually-hidden'}>
        {outcome !== null && say(outcome)}
      </span>
    </>
  );
}

/** A button that copies a text and confirms it. */
import { useState } from 'react';
import { useWords } from '../language/language.ts';
import { copyWords } from './copy-words.ts';

interface CopyButtonProps {
  readonly label: string;
  /** For screen readers, where several buttons say the same; it begins with the label. */
  readonly name?: string;
  readonly text: () => string;
}

export function CopyButton({ label, name, text }: CopyButtonProps) {
  const say = useWords(copyWords);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  return (
    <>
      <button
        type="button"
        aria-label={name}
        onClick={() => {
          copy(text()).then(
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

/** Browsers have no clipboard for pages served over plain HTTP from another machine, although the type says otherwise. */
async function copy(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) throw new Error('There is no clipboard.');
  await clipboard.writeText(text);
}

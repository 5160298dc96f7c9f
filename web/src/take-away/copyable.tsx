/** A text to be copied: shown whole, with a button. */
import { useWords } from '../language/language.ts';
import { CopyButton } from '../snippets/copy-button.tsx';
import { takeAwayWords } from './take-away-words.ts';

export function Copyable({ label, text }: { readonly label: string; readonly text: string }) {
  const say = useWords(takeAwayWords);
  return (
    <div className="copyable">
      <h3>{label}</h3>
      <pre tabIndex={0} aria-label={label}>
        {text}
      </pre>
      <CopyButton label={say('copy')} text={() => text} />
    </div>
  );
}

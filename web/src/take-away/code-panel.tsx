/** The question of a page as code for other programs, to read and to copy. */
import { useState } from 'react';
import { useWords } from '../language/language.ts';
import { SNIPPET_NAMES, SNIPPETS, snippet, type Question } from '../snippets/snippets.ts';
import { CopyButton } from '../snippets/copy-button.tsx';
import { takeAwayWords } from './take-away-words.ts';

export function CodePanel({ question }: { readonly question: Question }) {
  const say = useWords(takeAwayWords);
  const [chosen, choose] = useState<(typeof SNIPPETS)[number]>('curl');
  const text = snippet(chosen, question, location.origin);
  return (
    <div className="card copyable">
      <label>
        {say('codeIn')}{' '}
        <select
          value={chosen}
          onChange={({ target }) =>
            choose(SNIPPETS.find((each) => each === target.value) ?? 'curl')
          }
        >
          {SNIPPETS.map((each) => (
            <option key={each} value={each}>
              {SNIPPET_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <pre tabIndex={0} aria-label={say('code')}>
        {text}
      </pre>
      <CopyButton label={say('copy')} text={() => text} />
    </div>
  );
}

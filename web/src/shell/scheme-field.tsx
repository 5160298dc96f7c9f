/** Chooses the colours: light, dark, or those of the system. */
import { useState } from 'react';
import { useWords } from '../language/language.ts';
import { keepScheme, keptScheme, SCHEMES, type Scheme } from '../theme/scheme.ts';
import { shellWords } from './shell-words.ts';

const SCHEME_WORDS = { auto: 'schemeAuto', light: 'schemeLight', dark: 'schemeDark' } as const;

export function SchemeField({ changed }: { readonly changed?: (scheme: Scheme) => void }) {
  const say = useWords(shellWords);
  const [scheme, setScheme] = useState(keptScheme);
  return (
    <label className="scheme-field">
      {say('scheme')}{' '}
      <select
        value={scheme}
        onChange={({ target }) => {
          const chosen = target.value as Scheme;
          keepScheme(chosen);
          setScheme(chosen);
          changed?.(chosen);
        }}
      >
        {SCHEMES.map((choice) => (
          <option key={choice} value={choice}>
            {say(SCHEME_WORDS[choice])}
          </option>
        ))}
      </select>
    </label>
  );
}

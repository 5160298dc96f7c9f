/** Switches between English and Khmer, in place. It is at the top, because who cannot read a page does not read to its foot. */
import { useParameter } from '../address/address.ts';
import { switchLanguage, useLanguage, useWords } from '../language/language.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';
import { KhmerName } from './khmer-name.tsx';
import { shellWords } from './shell-words.ts';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', km: 'ខ្មែរ' };

export function LanguageSwitch() {
  const say = useWords(shellWords);
  const language = useLanguage();
  const [, setInAddress] = useParameter('lang');
  return (
    <span className="languages" role="group" aria-label={say('language')}>
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-label={NAMES[choice]}
          aria-pressed={choice === language}
          onClick={() => {
            switchLanguage(choice);
            setInAddress(choice, { replace: true });
          }}
        >
          {choice === 'km' && language !== 'km' ? <KhmerName /> : NAMES[choice]}
        </button>
      ))}
    </span>
  );
}

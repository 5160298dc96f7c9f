/** Chooses how an answer looks within an article, shows it so, and gives the code. Loaded when it is first opened. */
import './embed-picker.css';
import '../embed/rapport-card.ts';
import { createElement, useState } from 'react';
import { useKnownBy } from '../address/address.ts';
import { useWords } from '../language/language.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';
import { SCHEMES, type Scheme } from '../theme/scheme.ts';
import { Copyable } from './copyable.tsx';
import { elementCode, frameCode } from './embed-code.ts';
import { embedWords } from './embed-words.ts';

interface EmbedPickerProps {
  /** Path under `/embed/` that shows the same, with all parameters except `knownBy`. */
  readonly path: string;
  readonly title: string;
}

export default function EmbedPicker({ path, title }: EmbedPickerProps) {
  const say = useWords(embedWords);
  const knownByPage = useKnownBy();
  const [theme, setTheme] = useState<Scheme>('auto');
  const [language, setLanguage] = useState<Language | null>(null);
  const [knownBy, setKnownBy] = useState(knownByPage);
  const choice = { path, theme, language, knownBy };
  return (
    <div className="card embed-picker">
      <div className="row">
        <label>
          {say('theme')}{' '}
          <select value={theme} onChange={({ target }) => setTheme(target.value as Scheme)}>
            {SCHEMES.map((one) => (
              <option key={one} value={one}>
                {say(`theme.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('language')}{' '}
          <select
            value={language ?? ''}
            onChange={({ target }) =>
              setLanguage(LANGUAGES.find((one) => one === target.value) ?? null)
            }
          >
            <option value="">{say('language.own')}</option>
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {say(`language.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('knownBy')}{' '}
          <input
            type="date"
            value={knownBy ?? ''}
            onChange={({ target }) => setKnownBy(target.value === '' ? null : target.value)}
          />
        </label>
      </div>
      {knownBy === null && <p className="quiet">{say('knownByNote')}</p>}
      <h3>{say('preview')}</h3>
      {/* The very element that the code below makes. It is in no article here, so its colours are always named. */}
      {createElement('rapport-card', {
        src: path,
        title,
        theme,
        ...(language !== null && { lang: language }),
        ...(knownBy !== null && { 'known-by': knownBy }),
      })}
      <Copyable label={say('element')} text={elementCode(choice, location.origin, title)} />
      <Copyable label={say('frame')} text={frameCode(choice, location.origin, title)} />
      <p className="quiet">{say('oembed')}</p>
    </div>
  );
}

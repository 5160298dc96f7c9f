/** All names of an actor, with language, kind and time; and the first few in one line for the head of the page. */
import { useLanguage, useWords } from '../../language/language.ts';
import { edtfInWords } from '../../words/edtf.ts';
import { Name } from '../../words/name.tsx';
import { whenWords } from '../../words/when-words.ts';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';

/** Names in the head; the others are in their section. */
const MOST = 4;

/** Without the name above it, and each text once. */
export function AlsoNamed({ actor }: { readonly actor: ActorNode }) {
  const say = useWords(headWords);
  const others = [...new Set(actor.names.map(({ text }) => text))].filter(
    (text) => text !== actor.name,
  );
  if (others.length === 0) return null;
  return (
    <p className="quiet also-named">
      {say('alsoNamed')}{' '}
      {others.slice(0, MOST).map((text, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          <Name>{text}</Name>
        </span>
      ))}
      {others.length > MOST && (
        <>
          {' · '}
          <a href="#names">{say('allNames')}</a>
        </>
      )}
    </p>
  );
}

export function ActorNames({ actor }: { readonly actor: ActorNode }) {
  const say = useWords(actorWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  const languageName = (tag: string) => {
    const [main = 'und'] = tag.split('-');
    return main in NAMED_LANGUAGES ? say(`language.${main as NamedLanguage}`) : tag;
  };
  const term = (since: string | null, until: string | null) =>
    [
      since !== null && sayWhen('since', { date: edtfInWords(since, language, sayWhen) }),
      until !== null &&
        until !== '..' &&
        sayWhen('until', { date: edtfInWords(until, language, sayWhen) }),
    ].filter((part) => part !== false);
  return (
    <Section id="names" title={say('names')}>
      <ul className="names">
        {actor.names.map((name) => (
          <li key={`${name.text} ${name.language} ${name.kind}`} data-kind={name.kind}>
            <Name>{name.text}</Name>{' '}
            <span className="quiet">
              {[
                say(`name.${name.kind}`),
                languageName(name.language),
                ...term(name.since, name.until),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {actor.mergedIds.length > 0 && (
        <p className="quiet name">{say('mergedFrom', { ids: actor.mergedIds.join(', ') })}</p>
      )}
    </Section>
  );
}

const NAMED_LANGUAGES = { en: 1, km: 1, fr: 1, de: 1, zh: 1, vi: 1, th: 1, ru: 1, und: 1 } as const;
type NamedLanguage = keyof typeof NAMED_LANGUAGES;

/** The playground within the house: the head of every page with a way back, and GraphiQL below it. */
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { keeping } from '../address/address.ts';
import { useWords } from '../language/language.ts';
import { Head, type WayLink } from '../shell/head.tsx';
import { SchemeField } from '../shell/scheme-field.tsx';
import { keptScheme, type Scheme } from '../theme/scheme.ts';
import { playgroundWords } from './playground-words.ts';

interface HouseProps {
  readonly children: (scheme: Scheme) => ReactNode;
}

export function House({ children }: HouseProps) {
  const say = useWords(playgroundWords);
  const [scheme, setScheme] = useState(keptScheme);
  return (
    <>
      <Head path="/playground/" link={PlainLink}>
        <div className="house-title">
          <h1>{say('title')}</h1>
          <p>{say('lead')}</p>
        </div>
        <PlainLink to="/" className="house-back">
          ← {say('back')}
        </PlainLink>
        <SchemeField changed={setScheme} />
      </Head>
      <main lang="en" id="content">
        {children(scheme)}
      </main>
    </>
  );
}

/** The explorer is another document, so its pages are loaded and not shown in place. */
const PlainLink: WayLink = ({ to, children, ...rest }) => {
  const [parameters] = useSearchParams();
  const language = new URLSearchParams(parameters);
  for (const name of [...language.keys()]) if (name !== 'lang') language.delete(name);
  return (
    <a {...rest} href={keeping(language, to)}>
      {children}
    </a>
  );
};

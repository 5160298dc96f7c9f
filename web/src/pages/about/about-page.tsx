/** `/about`: the method, the words with their symbols, the legal notice, the licence, how to cite and how to correct. */
import './about.css';
import type { ReactNode } from 'react';
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { AboutDocument } from '../../generated/about.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { Covered } from '../../words/covered.tsx';
import { Datasets } from '../../words/datasets.tsx';
import { Name } from '../../words/name.tsx';
import { aboutWords } from './about-words.ts';
import { Badges, VerdictOrder } from './badges.tsx';

const SECTIONS = ['method', 'words', 'legal', 'noRecord', 'licence', 'cite', 'correct'] as const;
const METHOD = ['claims', 'witnesses', 'times', 'revisions', 'dates'] as const;

export default function AboutPage() {
  const say = useWords(aboutWords);
  const language = useLanguage();
  const asked = useAnswer(AboutDocument, { knownBy: useKnownBy() });
  return (
    <>
      <PageHead title={say('title')}>
        <p>{say('lead')}</p>
      </PageHead>
      <nav aria-label={say('contents')} className="about-contents no-print">
        {SECTIONS.map((section) => (
          <a key={section} href={`#${section}`}>
            {say(section)}
          </a>
        ))}
      </nav>
      <Section name="method">
        {METHOD.map((part) => (
          <section key={part}>
            <h3>{say(part)}</h3>
            <p>{say(`${part}Text`)}</p>
          </section>
        ))}
        <h3>{say('verdict')}</h3>
        <p>{say('verdictText')}</p>
        <VerdictOrder />
        <h3>{say('counting')}</h3>
        <p>{say('countingText')}</p>
      </Section>
      <Section name="words">
        <p>{say('wordsText')}</p>
        <Badges />
      </Section>
      <Section name="legal">
        <p>{say('legalText1')}</p>
        <p>{say('legalText2')}</p>
        <p>{say('legalText3')}</p>
      </Section>
      <Answer of={asked}>
        {(data) => (
          <>
            <Section name="noRecord">
              <p>{say('noRecordText')}</p>
              <p>
                <Covered of={data.coverage} />
              </p>
              <Datasets of={data.coverage.datasets} />
            </Section>
            <Section name="licence">
              <p>{say('licenceText')}</p>
              <ul>
                {data.coverage.datasets.map((dataset) => (
                  <li key={dataset.key}>
                    <Name>{dataset.title}</Name>:{' '}
                    {dataset.licence === null ? say('licenceNone') : <Name>{dataset.licence}</Name>}
                  </li>
                ))}
              </ul>
            </Section>
            <Section name="cite">
              <p>{say('citeText')}</p>
              <p>{say('citeNow', { number: number(data.revision.number, language) })}</p>
            </Section>
            <Section name="correct">
              <p>{say('correctText1')}</p>
              <p>{say('correctText2')}</p>
            </Section>
            <TakeAway title={say('title')} question={asked.question} data={data} />
          </>
        )}
      </Answer>
    </>
  );
}

function Section({
  name,
  children,
}: {
  readonly name: (typeof SECTIONS)[number];
  readonly children: ReactNode;
}) {
  const say = useWords(aboutWords);
  return (
    <section id={name} className="section about-section">
      <h2>{say(name)}</h2>
      {children}
    </section>
  );
}

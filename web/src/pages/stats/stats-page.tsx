/** `/stats`: events by time, how much the graph holds, what it covers, and its revision. */
import './stats.css';
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { StatsDocument, type StatsQuery } from '../../generated/stats.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { calendarDate } from '../../words/calendar.ts';
import { Covered } from '../../words/covered.tsx';
import { Datasets } from '../../words/datasets.tsx';
import { COUNT_COLUMNS, countsOf, CountsTables } from './counts-tables.tsx';
import { HistogramPart } from './histogram-part.tsx';
import { statsWords } from './stats-words.ts';

export default function StatsPage() {
  const say = useWords(statsWords);
  const knownBy = useKnownBy();
  const asked = useAnswer(StatsDocument, { knownBy });
  return (
    <>
      <PageHead title={say('title')}>
        <p>{say('intro')}</p>
      </PageHead>
      <HistogramPart />
      <Answer of={asked}>
        {(data) => {
          const counts = countsOf(data);
          return (
            <>
              <section className="section">
                <h2>{say('holds')}</h2>
                <CountsTables counts={counts} />
              </section>
              <Coverage data={data} />
              <TakeAway
                title={say('title')}
                question={asked.question}
                data={data}
                table={{ columns: COUNT_COLUMNS, rows: counts }}
              />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function Coverage({ data: { coverage, revision } }: { readonly data: StatsQuery }) {
  const say = useWords(statsWords);
  const language = useLanguage();
  const day = (text: string) => calendarDate(text, language);
  return (
    <>
      <section className="section">
        <h2>{say('covers')}</h2>
        <p>
          <Covered of={coverage} />{' '}
          {coverage.knownFrom !== null &&
            coverage.knownTo !== null &&
            say('known', { from: day(coverage.knownFrom), to: day(coverage.knownTo) })}{' '}
          {coverage.meetingsFrom !== null &&
            coverage.meetingsTo !== null &&
            say('meetingsRange', {
              from: day(coverage.meetingsFrom),
              to: day(coverage.meetingsTo),
            })}
        </p>
        <Datasets of={coverage.datasets}>
          {(dataset) => dataset.licence !== null && say('licence', { licence: dataset.licence })}
        </Datasets>
      </section>
      <section className="section">
        <h2>{say('revision')}</h2>
        <p>
          {say('revisionLine', { number: number(revision.number, language) })}
          {revision.recordedAt !== null &&
            `, ${say('recordedAt', { date: day(revision.recordedAt.slice(0, 10)) })}`}
          . {revision.why !== null && say('why', { why: revision.why })}
        </p>
      </section>
    </>
  );
}

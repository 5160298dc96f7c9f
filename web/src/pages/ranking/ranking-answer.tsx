/** The answer for a ranking: the size of the network, the scores as bars, and everything as a table. */
import { useRef, type ReactNode } from 'react';
import { useParameter } from '../../address/address.ts';
import { evidenceAddress } from '../../evidence/evidence-address.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { FaultBoundary } from '../../faults/fault-boundary.tsx';
import { useVerdictNames, useVerdictsOrMet } from '../../fields/verdicts-field.tsx';
import type { RankingQuery } from '../../generated/ranking.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import type { Language } from '../../language/languages.ts';
import { number } from '../../language/numbers.ts';
import { BarsAcross } from '../../pictures/bars-across.tsx';
import { PictureFiles } from '../../pictures/picture-files.tsx';
import { RecordTable, type Column } from '../../tables/record-table.tsx';
import type { Question } from '../../snippets/snippets.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { useMeasure } from './ranking-question.tsx';
import { rankingWords } from './ranking-words.ts';

/** Scores in a large network are small, and must not be rounded to 0. */
const scoreText = (score: number, language: Language) =>
  score > 0 && score < 0.001 ? score.toExponential(2) : number(score, language);

type Entry = RankingQuery['ranking']['edges'][number];

/** More bars cannot be read. The table has every actor. */
const MOST_BARS = 20;

interface RankingAnswerProps {
  readonly entries: readonly Entry[];
  readonly counts: Pick<RankingQuery['ranking'], 'actorCount' | 'pairCount'>;
  readonly question: Question;
  readonly data: unknown;
  /** How much is shown, of how much. */
  readonly children: ReactNode;
}

export function RankingAnswer({ entries, counts, question, data, children }: RankingAnswerProps) {
  const say = useWords(rankingWords);
  const nameVerdicts = useVerdictNames();
  const language = useLanguage();
  const [by] = useMeasure();
  const [verdicts] = useVerdictsOrMet();
  const columns = useColumns();
  const title = say('titleBy', { measure: say(by) });
  const counted = (key: 'actors' | 'ties', count: number) =>
    say(key, { count }).replace(String(count), number(count, language));
  return (
    <>
      <section className="section">
        <h2>{say('network')}</h2>
        <p>
          {counted('actors', counts.actorCount)} · {counted('ties', counts.pairCount)}.{' '}
          {say('leftOut', { verdicts: nameVerdicts(verdicts) })}
        </p>
        {entries.length === 0 && <p>{say('empty')}</p>}
      </section>
      {entries.length > 0 && (
        <>
          <section className="section">
            <h2>{say('table')}</h2>
            {by !== 'COMMUNITY' && <p className="quiet">{say('communityNote')}</p>}
            <RecordTable
              caption={title}
              columns={columns}
              rows={entries}
              keyOf={({ node }) => node.key}
              isSortable
            />
            {children}
          </section>
          <section className="section">
            <h2>{say('picture')}</h2>
            <Picture title={title} entries={entries.slice(0, MOST_BARS)} />
          </section>
        </>
      )}
      <TakeAway title={title} question={question} data={data} table={{ columns, rows: entries }} />
    </>
  );
}

function Picture({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly Entry[];
}) {
  const say = useWords(rankingWords);
  const language = useLanguage();
  const [, open] = useParameter('evidence');
  const picture = useRef<SVGSVGElement>(null);
  return (
    <>
      <p className="quiet">
        {say('pictureFirst', { shown: number(entries.length, language) })}{' '}
        <span className="no-print">{say('pictureHint')}</span>
      </p>
      <div className="picture-frame" role="region" aria-label={say('picture')} tabIndex={0}>
        <FaultBoundary>
          <BarsAcross
            ref={picture}
            title={title}
            bars={entries.map(({ node, score, order, evidence }) => ({
              key: node.key,
              name: node.name,
              value: score,
              text: scoreText(score, language),
              description: say('bar', {
                place: number(order, language),
                name: node.name,
                score: scoreText(score, language),
              }),
              open: () => open(evidenceAddress(evidence, { beyond: node })),
            }))}
          />
        </FaultBoundary>
      </div>
      <PictureFiles picture={picture} title={title} />
    </>
  );
}

function useColumns(): readonly Column<Entry>[] {
  const say = useWords(rankingWords);
  const language = useLanguage();
  const [by] = useMeasure();
  return [
    {
      key: 'place',
      header: say('place'),
      value: ({ order }) => order,
      cell: ({ order }) => number(order, language),
    },
    {
      key: 'actor',
      header: say('actor'),
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityLink to={node} />,
    },
    { key: 'actor_id', header: '', value: ({ node }) => node.key, isShown: false },
    {
      key: 'score',
      header: say('score'),
      value: ({ score }) => score,
      cell: ({ score }) => scoreText(score, language),
    },
    {
      key: 'counterparts',
      header: say('counterparts'),
      value: ({ counterpartCount }) => counterpartCount,
      cell: ({ counterpartCount }) => number(counterpartCount, language),
    },
    {
      key: 'community',
      header: say('community'),
      value: ({ community }) => community,
      isShown: by === 'COMMUNITY',
      cell: ({ community }) => community !== null && number(community, language),
    },
    {
      key: 'claims',
      header: say('evidence'),
      value: ({ evidence }) => evidence.claimCount,
      cell: ({ evidence, node }) => (
        <EvidenceButton of={evidence} about={node.name} beyond={node} />
      ),
    },
    {
      key: 'statements',
      header: '',
      value: ({ evidence }) => evidence.statementCount,
      isShown: false,
    },
    { key: 'sources', header: '', value: ({ evidence }) => evidence.sourceCount, isShown: false },
  ];
}

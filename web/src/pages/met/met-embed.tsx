/** `/embed/met?a=&b=`: the verdict on a pair as a card for an article, 200 to 260 px high at the width of a column. */
import './met.css';
import { useKnownBy, useParameter } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { MetDocument, type MetQuery } from '../../generated/met.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { VerdictBadge } from '../../words/badge.tsx';
import { VERDICTS } from '../../words/looks.ts';
import { Name } from '../../words/name.tsx';
import { namesOf } from './met-answer.tsx';
import { metWords } from './met-words.ts';
import { Proof } from './proof.tsx';
import { useVerdictSentence } from './verdict-sentence.ts';

export default function MetEmbed() {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const say = useWords(metWords);
  const [a] = useParameter('a');
  const [b] = useParameter('b');
  const isAsked = a !== null && a !== '' && b !== null && b !== '' && a !== b;
  const asked = useAnswer(
    MetDocument,
    isAsked ? { a, b, pathVerdicts: ['MET'], knownBy, language } : null,
  );
  if (!isAsked) return <PageHead title={say('title')} />;
  return <Answer of={asked}>{(data) => <Card data={data} a={a} b={b} />}</Answer>;
}

function Card({ data, a, b }: { readonly data: MetQuery; readonly a: string; readonly b: string }) {
  const say = useWords(metWords);
  const sentence = useVerdictSentence();
  const { verdict, meetings: listed } = data.relationship;
  const names = namesOf(data, a, b);
  const meetings = listed.edges.toSorted(
    (one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict),
  );
  const [leading] = meetings;
  return (
    <div className="met-card">
      <PageHead title={say('titleOf', names)} />
      <section className="verdict" data-verdict={verdict} aria-label={say('answer')}>
        <p className="verdict-sentence">
          <Name>{sentence({ verdict, meetings, names })}</Name>
        </p>
        {leading !== undefined && <Proof meeting={leading} />}
        <p className="row">
          <VerdictBadge verdict={verdict} />
          {leading !== undefined && (
            <EvidenceButton of={leading.evidence} about={leading.node.name} beyond={leading.node} />
          )}
        </p>
      </section>
    </div>
  );
}

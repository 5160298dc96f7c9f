/** Since when a claim is known, and how the graph records it. */
import { Go } from '../../address/go.tsx';
import { isOfCurators } from '../../evidence/voice.tsx';
import type { ClaimQuery } from '../../generated/claim.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { Name } from '../../words/name.tsx';
import { Day } from '../../words/when.tsx';
import { Fact } from '../fact.tsx';
import { claimWords } from './claim-words.ts';
import type { WholeClaim } from './whole-claim.ts';

interface ClaimRecordProps {
  readonly claim: WholeClaim;
  /** The data sets that the graph holds. */
  readonly datasets: ClaimQuery['coverage']['datasets'];
}

export function ClaimRecord({ claim, datasets }: ClaimRecordProps) {
  const say = useWords(claimWords);
  const language = useLanguage();
  const dataset = datasets.find(({ key }) => key === claim.origin);
  const { subject, object, statedSubject, statedObject, supersedes } = claim;
  return (
    <section className="section">
      <h2>{say('times')}</h2>
      <dl className="facts">
        <Fact name={say('knownFrom')}>
          {isOfCurators(claim) ? (
            say('alwaysKnown')
          ) : (
            <>
              <Day>{claim.knownFrom}</Day> <span className="quiet">({say('knownFromNote')})</span>
            </>
          )}
        </Fact>
        <Fact name={say('knownUntil')}>
          {claim.knownUntil === null ? say('stands') : <Day>{claim.knownUntil}</Day>}
        </Fact>
        <Fact name={say('revision')}>{number(claim.revision, language)}</Fact>
        {claim.recordedBy !== null && (
          <Fact name={say('recordedBy')}>
            <Name>{claim.recordedBy}</Name>
          </Fact>
        )}
        <Fact name={say('recordedAt')}>
          <time dateTime={claim.recordedAt}>{claim.recordedAt}</time>{' '}
          <span className="quiet">({say('recordedNote')})</span>
        </Fact>
      </dl>
      <h2>{say('record')}</h2>
      <dl className="facts">
        <Fact name={say('rank')}>{say(`rank.${claim.rank}`)}</Fact>
        <Fact name={say('origin')}>
          {dataset !== undefined && <Name>{dataset.title}</Name>} <code>{claim.origin}</code>
        </Fact>
        <Fact name={say('predicateCode')}>
          <code>{claim.predicate}</code>
        </Fact>
        {claim.value !== null && (
          <Fact name={say('valueCode')}>
            <code>{claim.value}</code>
          </Fact>
        )}
        <Fact name={say('id')}>
          <code>{claim.key}</code>
        </Fact>
        {statedSubject !== subject?.key && (
          <Fact name={say('statedSubject')}>
            <code>{statedSubject}</code>
          </Fact>
        )}
        {statedObject !== null && statedObject !== object?.key && (
          <Fact name={say('statedObject')}>
            <code>{statedObject}</code>
          </Fact>
        )}
        {supersedes !== null && (
          <Fact name={say('supersedes')}>
            <Go to={`/claim/${encodeURIComponent(supersedes.key)}`}>
              <Name>{supersedes.summary}</Name>
            </Go>
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** Who makes a claim, and the place where the source makes it. */
import { isOfCurators } from '../../evidence/voice.tsx';
import { isWebAddress } from '../../evidence/web-address.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { calendarDate } from '../../words/calendar.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { placeWords } from '../../words/place-words.ts';
import { When } from '../../words/when.tsx';
import { Fact } from '../fact.tsx';
import { claimWords } from './claim-words.ts';
import type { WholeClaim } from './whole-claim.ts';

export function ClaimSource({ claim }: { readonly claim: WholeClaim }) {
  const say = useWords(claimWords);
  const language = useLanguage();
  const sayPlace = useWords(placeWords);
  const { speaker, unnamedSpeaker, via, source, place, sha256 } = claim;
  if (isOfCurators(claim)) {
    return (
      <section className="section">
        <h2>{say('who')}</h2>
        <dl className="facts">
          <Fact name={say('speaker')}>{say('curators')}</Fact>
          <Fact name={say('reason')}>
            <Name>{claim.summary}</Name>
          </Fact>
          <Fact name={say('source')}>
            <EntityLink to={source} />
          </Fact>
        </dl>
      </section>
    );
  }
  return (
    <section className="section">
      <h2>{say('who')}</h2>
      <dl className="facts">
        <Fact name={say('speaker')}>
          {speaker !== null && <EntityLink to={speaker} />}
          {speaker === null && unnamedSpeaker === null && say('itself')}
          {unnamedSpeaker !== null && (
            <>
              <Name>{unnamedSpeaker.description}</Name>
              {unnamedSpeaker.of !== null && (
                <>
                  {' '}
                  (<EntityLink to={unnamedSpeaker.of} />)
                </>
              )}{' '}
              <span className="quiet">({say('unnamed')})</span>
            </>
          )}
        </Fact>
        {via !== null && (
          <Fact name={say('via')}>
            <EntityLink to={via} />
          </Fact>
        )}
        <Fact name={say('source')}>
          <EntityLink to={source} />
          {source.url !== null && isWebAddress(source.url) && (
            <>
              {' · '}
              <a href={source.url} rel="noreferrer nofollow">
                {say('read')}
              </a>
            </>
          )}
          {source.retractedOn !== null && (
            <p>{say('retracted', { date: calendarDate(source.retractedOn, language) })}</p>
          )}
        </Fact>
        <Fact name={say('place')}>
          {place === null
            ? say('noPlace')
            : sayPlace(`place.${place.kind}`, { number: place.number })}
          {place?.kind === 'PARAGRAPH' && (
            <>
              {' '}
              <span className="quiet">({say('paragraphNote')})</span>
            </>
          )}
        </Fact>
        {source.publisher !== null && (
          <Fact name={say('publisher')}>
            <Name>{source.publisher}</Name>
          </Fact>
        )}
        <Fact name={say('published')}>
          <When date={source.publishedOn} />
        </Fact>
        {sha256 !== null && (
          <Fact name={say('sha256')}>
            <code>{sha256}</code>
          </Fact>
        )}
      </dl>
    </section>
  );
}

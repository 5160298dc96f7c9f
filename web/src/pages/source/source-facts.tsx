/** What is known about a source, one fact per line. */
import { isWebAddress } from '../../evidence/web-address.ts';
import { useWords } from '../../language/language.ts';
import { Name } from '../../words/name.tsx';
import { Day, When } from '../../words/when.tsx';
import { Fact } from '../fact.tsx';
import type { SourceNode } from './source-node.ts';
import { sourceWords } from './source-words.ts';

export function SourceFacts({ source }: { readonly source: SourceNode }) {
  const say = useWords(sourceWords);
  const { publisher, url, language, publishedOn, accessedOn, retractedOn, note } = source;
  return (
    <dl className="facts source-facts">
      <Fact name={say('publisher')}>
        {publisher === null ? say('unknown') : <Name>{publisher}</Name>}
      </Fact>
      {url !== null && (
        <Fact name={say('address')}>
          {isWebAddress(url) ? (
            <a href={url} rel="noreferrer nofollow">
              <bdi>{url}</bdi>
            </a>
          ) : (
            <bdi>{url}</bdi>
          )}
        </Fact>
      )}
      {language !== null && <Fact name={say('language')}>{language}</Fact>}
      <Fact name={say('published')}>
        <When date={publishedOn} />
        {typeof publishedOn?.how === 'string' && (
          <p className="quiet">
            <Name>{say('computed', { how: publishedOn.how })}</Name>
          </p>
        )}
      </Fact>
      {accessedOn !== null && (
        <Fact name={say('accessed')}>
          <Day>{accessedOn}</Day>
        </Fact>
      )}
      <Fact name={say('knownFrom')}>
        <Day>{source.knownFrom}</Day> <span className="quiet">({say('knownFromNote')})</span>
      </Fact>
      {retractedOn !== null && (
        <Fact name={say('retracted')}>
          <Day>{retractedOn}</Day>
        </Fact>
      )}
      {note !== null && (
        <Fact name={say('note')}>
          <Name>{note}</Name>
        </Fact>
      )}
    </dl>
  );
}

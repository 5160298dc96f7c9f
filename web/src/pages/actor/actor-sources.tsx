/** The sources of the claims that mention an actor, each with the number of those claims. */
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorSourcesDocument, type ActorSourcesQuery } from '../../generated/actor-lists.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { When } from '../../words/when.tsx';
import { actorWords } from './actor-words.ts';
import { Section } from './section.tsx';

type SourcedClaim = ActorSourcesQuery['claims']['nodes'][number];

export function ActorSources({ actor }: { readonly actor: NamedReference }) {
  const say = useWords(actorWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    ActorSourcesDocument,
    { id: actor.key, knownBy, language },
    ({ claims }) => claims.pageInfo,
  );
  const claims = asked.pages.flatMap((page) => page.claims.nodes);
  return (
    <Section id="sources" title={say('sources')}>
      <Answer of={asked}>
        {(data) => (
          <>
            <p className="quiet" role="status">
              {asked.hasMore
                ? say('sourcesPart', {
                    shown: number(claims.length, language),
                    total: number(data.claims.totalCount, language),
                    name: actor.name,
                  })
                : say('sourcesNote', { count: claims.length, name: actor.name })}
            </p>
            <ul>
              {bySource(claims).map(({ source, ids }) => (
                <li key={source.key}>
                  <EntityLink to={source} />
                  {source.publisher !== null && (
                    <>
                      {' · '}
                      <Name>{source.publisher}</Name>
                    </>
                  )}{' '}
                  ·{' '}
                  {source.kind === 'CURATION' ? (
                    <span className="quiet">{say('byCurators')}</span>
                  ) : (
                    <When date={source.publishedOn} />
                  )}{' '}
                  <EvidenceButton
                    of={{
                      claimCount: ids.length,
                      statementCount: null,
                      sourceCount: null,
                      strongest: null,
                      claims: { nodes: ids.slice(0, 20).map((key) => ({ key })) },
                    }}
                    about={source.name}
                    beyond={source}
                  />
                </li>
              ))}
            </ul>
            {asked.hasMore && (
              <LoadMore of={asked} shown={claims.length} total={data.claims.totalCount} />
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}

function bySource(claims: readonly SourcedClaim[]) {
  const found = new Map<string, { source: SourcedClaim['source']; ids: string[] }>();
  for (const { key, source } of claims) {
    const known = found.get(source.key);
    if (known === undefined) found.set(source.key, { source, ids: [key] });
    else known.ids.push(key);
  }
  const isOurs = ({ source }: { source: SourcedClaim['source'] }) =>
    Number(source.kind === 'CURATION');
  return [...found.values()].toSorted(
    (a, b) => isOurs(a) - isOurs(b) || b.ids.length - a.ids.length,
  );
}

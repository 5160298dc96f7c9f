/** What sources attribute to an actor, claim by claim. */
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { ClaimCard } from '../../evidence/claim-card.tsx';
import { ActorSaysDocument } from '../../generated/actor-lists.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { Name } from '../../words/name.tsx';
import type { NamedReference } from '../../words/entity-link.tsx';
import { actorWords } from './actor-words.ts';

export function ActorSays({ actor }: { readonly actor: NamedReference }) {
  const say = useWords(actorWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    ActorSaysDocument,
    { id: actor.id, knownBy, language },
    ({ claims }) => claims.pageInfo,
  );
  const claims = asked.pages.flatMap((page) => page.claims.nodes);
  if (asked.answered !== undefined && asked.error === null && claims.length === 0) return null;
  return (
    <section className="section">
      <h2>
        <Name>{say('says', { name: actor.name })}</Name>
      </h2>
      <Answer of={asked}>
        {(data) => (
          <>
            {/* Not side by side with denials: these are one speaker's, about many things. */}
            <ul className="plain claims">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimCard claim={claim} />
                </li>
              ))}
            </ul>
            <LoadMore
              shown={claims.length}
              total={data.claims.totalCount}
              hasMore={asked.hasMore}
              isLoading={asked.isLoadingMore}
              loadMore={asked.loadMore}
            />
          </>
        )}
      </Answer>
    </section>
  );
}

/** What sources attribute to an actor: each statement once, with all its claims. */
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { ClaimCard } from '../../evidence/claim-card.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorSaysDocument, type ActorSaysQuery } from '../../generated/actor-lists.ts';
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
    { id: actor.key, knownBy, language },
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
            {/* These claims are not compared with each other, because they are about different things. */}
            <ul className="plain claims">
              {bySaying(claims).map(([claim, ...others]) => (
                <li key={claim.key}>
                  <ClaimCard claim={claim} />
                  {others.length > 0 && (
                    <EvidenceButton
                      of={{
                        claimCount: others.length + 1,
                        statementCount: 1,
                        sourceCount: 1,
                        strongest: null,
                        claims: { nodes: [claim, ...others] },
                      }}
                      about={claim.summary}
                    />
                  )}
                </li>
              ))}
            </ul>
            <LoadMore of={asked} shown={claims.length} total={data.claims.totalCount} />
          </>
        )}
      </Answer>
    </section>
  );
}

type Said = ActorSaysQuery['claims']['nodes'][number];

/** One sentence of a source often makes several claims: one about each guest, one about the date. */
function bySaying(claims: readonly Said[]): readonly (readonly [Said, ...Said[]])[] {
  const found = new Map<string, [Said, ...Said[]]>();
  for (const claim of claims) {
    const { summary, modality, stage, source, place } = claim;
    const saying = JSON.stringify([summary, modality, stage, source.key, place]);
    const known = found.get(saying);
    if (known === undefined) found.set(saying, [claim]);
    else known.push(claim);
  }
  return [...found.values()];
}

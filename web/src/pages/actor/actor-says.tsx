/** What sources attribute to an actor: each statement once. */
import { useKnownBy } from '../../address/address.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { StatementCard } from '../../evidence/statement-card.tsx';
import { statementsOf } from '../../evidence/statements.ts';
import { ActorSaysDocument } from '../../generated/actor-lists.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import type { NamedReference } from '../../words/entity-link.tsx';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';

export function ActorSays({ actor }: { readonly actor: NamedReference }) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    ActorSaysDocument,
    { id: actor.key, knownBy, language },
    ({ claims }) => claims.pageInfo,
  );
  const claims = asked.pages.flatMap((page) => page.claims.nodes);
  const isNone = asked.answered !== undefined && asked.error === null && claims.length === 0;
  return (
    <Section
      id="says"
      title={say('says', { name: actor.name })}
      short={sayHead('saysShort')}
      nothing={isNone ? sayHead('noneRecorded') : null}
    >
      <Answer of={asked}>
        {(data) => (
          <>
            {/* These statements are not compared with each other, because they are about different things. */}
            <ul className="plain claims">
              {statementsOf(claims).map((statement) => (
                <li key={statement.key}>
                  <StatementCard statement={statement} />
                </li>
              ))}
            </ul>
            <LoadMore of={asked} shown={claims.length} total={data.claims.totalCount} />
          </>
        )}
      </Answer>
    </Section>
  );
}

/** Legal cases an actor is party to, in the sources' exact words: capacity, stage, charges and penalties are kept apart. */
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { Answer } from '../../ask/answer.tsx';
import { usePages } from '../../ask/use-answer.ts';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { ActorCasesDocument, type ActorCasesQuery } from '../../generated/actor-lists.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { LoadMore } from '../../tables/load-more.tsx';
import { StageBadge, SupportBadge } from '../../words/badge.tsx';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { actorWords } from './actor-words.ts';
import { headWords } from './head-words.ts';
import { Section } from './section.tsx';

type CasesOfActor = Extract<
  NonNullable<ActorCasesQuery['node']>,
  { readonly cases: unknown }
>['cases'];

const listOf = ({ node }: ActorCasesQuery): CasesOfActor | null =>
  node !== null && 'cases' in node ? node.cases : null;

export function ActorCases({ actor }: { readonly actor: NamedReference }) {
  const say = useWords(actorWords);
  const sayHead = useWords(headWords);
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = usePages(
    ActorCasesDocument,
    { id: idOn(actor.key, knownBy), language },
    (data) => listOf(data)?.pageInfo,
  );
  const edges = asked.pages.flatMap((page) => listOf(page)?.edges ?? []);
  // A heading is shown while the list loads and if it fails, but not above an empty list.
  const isNone = asked.answered !== undefined && asked.error === null && edges.length === 0;
  return (
    <Section id="cases" title={say('cases')} nothing={isNone ? sayHead('noneRecorded') : null}>
      <Answer of={asked}>
        {(data) => (
          <>
            <p className="quiet">{say('casesNote')}</p>
            <ul className="plain cases">
              {edges.map((edge) => (
                <li key={edge.node.key}>
                  <CaseCard edge={edge} />
                </li>
              ))}
            </ul>
            <LoadMore
              of={asked}
              shown={edges.length}
              total={listOf(data)?.totalCount ?? edges.length}
            />
          </>
        )}
      </Answer>
    </Section>
  );
}

type CaseEdge = CasesOfActor['edges'][number];

function CaseCard({ edge }: { readonly edge: CaseEdge }) {
  const { node, parts, evidence } = edge;
  return (
    <article className="card">
      <h3>
        <EntityLink to={node} />
      </h3>
      <p className="row">
        <StageBadge stage={node.stage} support={node.stageSupport} />
        {node.category !== null && <Name>{node.category}</Name>}
      </p>
      {parts.map((part) => (
        <CasePart key={part.capacity} part={part} />
      ))}
      <EvidenceButton of={evidence} about={node.name} beyond={node} />
    </article>
  );
}

/** What belongs to one capacity of the actor in the case. */
function CasePart({ part }: { readonly part: CaseEdge['parts'][number] }) {
  const say = useWords(actorWords);
  const capacityInWords = useCapacity();
  const { charges, penaltyFaced, penaltyGiven } = part;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [say('charges'), charges],
    [say('penaltyFaced'), penaltyFaced === null ? [] : [penaltyFaced]],
    [say('penaltyGiven'), penaltyGiven === null ? [] : [penaltyGiven]],
  ];
  return (
    <dl className="facts">
      <div>
        <dt>{say('capacity')}</dt>
        <dd>
          {capacityInWords(part.capacity)} <SupportBadge support={part.support} />
        </dd>
      </div>
      {facts.map(
        ([label, texts]) =>
          texts.length > 0 && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {texts.map((text, index) => (
                  <span key={text}>
                    {index > 0 && '; '}“<Name>{text}</Name>”
                  </span>
                ))}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

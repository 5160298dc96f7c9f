/** `/circumstance/:id`, `/place/:id` and `/topic/:id`: what it is, who is under it or what happened there, and who says so. */
import '../record.css';
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ClaimsAbout } from '../../evidence/claims-about.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { FactEvidence } from '../../evidence/fact-evidence.tsx';
import { EntityDocument } from '../../generated/entity.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { Found } from '../../shell/found.tsx';
import { PageAnswer } from '../../shell/page-answer.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { TakeAway } from '../../take-away/take-away.tsx';
import { Name } from '../../words/name.tsx';
import { TypeName } from '../../words/type-name.tsx';
import { Fact } from '../fact.tsx';
import type { PageProps } from '../page-props.ts';
import { Ties } from '../ties.tsx';
import { ActorsUnder } from './actors-under.tsx';
import { ENTITY_TYPES, type EntityNode } from './entity-node.ts';
import { entityWords } from './entity-words.ts';
import { EventsOf } from './events-of.tsx';

export default function EntityPage({ id }: PageProps) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const asked = useAnswer(EntityDocument, { id: idOn(id, knownBy), language });
  return (
    <PageAnswer of={asked}>
      {(data) => (
        <Found id={id} node={data.node} types={ENTITY_TYPES}>
          {(entity) => (
            <>
              <PageHead title={entity.name} over={<TypeName type={entity.__typename} />}>
                <EvidenceButton of={entity.evidence} about={entity.name} whole={entity.key} />
              </PageHead>
              <EntityFacts entity={entity} />
              {entity.__typename === 'Circumstance' && <ActorsUnder circumstance={entity} />}
              {entity.__typename === 'Place' && <EventsOf filter={{ places: [id] }} />}
              {entity.__typename === 'Topic' && <EventsOf filter={{ topics: [id] }} />}
              <ClaimsAbout id={id} />
              <TakeAway title={entity.name} question={asked.question} data={data} />
            </>
          )}
        </Found>
      )}
    </PageAnswer>
  );
}

function EntityFacts({ entity }: { readonly entity: EntityNode }) {
  const say = useWords(entityWords);
  const { key: id, description } = entity;
  return (
    <dl className="facts">
      {entity.__typename === 'Circumstance' && entity.kind !== null && (
        <Fact name={say('kind')}>
          {say(`kind.${entity.kind}`)}{' '}
          <FactEvidence id={id} predicate="property" which="kind" about={say('kind')} />
        </Fact>
      )}
      {description !== null && (
        <Fact name={say('description')}>
          <Name>{description}</Name>{' '}
          <FactEvidence id={id} predicate="description" about={say('description')} />
        </Fact>
      )}
      {entity.__typename === 'Place' && (
        <Ties name={say('partOf')} edges={entity.wholes} total={entity.wholes.length} />
      )}
      {entity.__typename === 'Place' && (
        <Ties name={say('parts')} edges={entity.parts.edges} total={entity.parts.totalCount} />
      )}
      {entity.__typename === 'Circumstance' && (
        <Ties name={say('places')} edges={entity.places.edges} total={entity.places.totalCount} />
      )}
    </dl>
  );
}

/** `/actor/:id/graph`, `/graph?around=` and `/embed/graph?around=`: who is tied to whom, as a picture and as a table. */
import './graph.css';
import { Redirect, useSearchParams } from 'wouter';
import { useKnownBy, useListParameter } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import { entityPath } from '../../address/entity-path.ts';
import { Answer } from '../../ask/answer.tsx';
import { useAnswer } from '../../ask/use-answer.ts';
import { useActorNames } from '../../fields/actors-field.tsx';
import { ACTOR_TYPES, EntityField } from '../../fields/entity-field.tsx';
import { Example } from '../../fields/example.tsx';
import { NetworkCentreDocument, NetworkDocument } from '../../generated/network.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { PageAnswer } from '../../shell/page-answer.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { OtherKind, UnknownId } from '../../shell/unknown.tsx';
import type { PageProps } from '../page-props.ts';
import { graphWords } from './graph-words.ts';
import { NetworkAnswer } from './network-answer.tsx';
import { NetworkSettings } from './network-settings.tsx';
import { useNetworkQuestion, useNetworkVariables } from './use-network-question.ts';

export default function GraphPage({ id }: PageProps) {
  const { around } = useNetworkQuestion(id);
  if (around.length === 0) return <ChooseCentre />;
  return id === '' ? <Network id="" /> : <NetworkOf id={id} />;
}

function ChooseCentre() {
  const say = useWords(graphWords);
  const [, setAround] = useListParameter('around');
  return (
    <>
      <PageHead title={say('titleNone')} />
      <EntityField
        label={say('choose')}
        types={ACTOR_TYPES}
        choose={(actor) => setAround([actor.key])}
      />
      <Example least={1} most={1} to={([id]) => `/actor/${encodeURIComponent(id!)}/graph`} />
    </>
  );
}

/** Says whose network it is while the network loads, and handles an id that is unknown or was merged. */
function NetworkOf({ id }: { readonly id: string }) {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const [parameters] = useSearchParams();
  const asked = useAnswer(NetworkCentreDocument, { id: idOn(id, knownBy), language });
  return (
    <PageAnswer of={asked}>
      {({ node }) => {
        if (node === null) return <UnknownId id={id} />;
        const path = entityPath(node);
        if (!path.startsWith('/actor/')) return <OtherKind node={node} />;
        if (node.key !== id) return <Redirect replace to={`${path}/graph?${parameters}`} />;
        return <Network id={id} name={'name' in node ? node.name : id} />;
      }}
    </PageAnswer>
  );
}

function Network({ id, name }: { readonly id: string; readonly name?: string }) {
  const say = useWords(graphWords);
  const question = useNetworkQuestion(id);
  const { around } = question;
  const asked = useAnswer(NetworkDocument, useNetworkVariables(question));
  const centres = (asked.answered?.data.network.nodes ?? [])
    .filter(({ distance }) => distance === 0)
    .map(({ actor }) => actor);
  const names = centres.map((actor) => actor.name).join(', ');
  const { names: named } = useActorNames(name === undefined ? around : []);
  const centresAsked = around.flatMap((each) => named?.get(each) ?? []).join(', ');
  const known = names === '' ? (name ?? centresAsked) : names;
  const title = known === '' ? say('titleNone') : say('title', { name: known });
  return (
    <div className="network-page">
      <div className="network-bar">
        <PageHead title={title}>
          <p className="quiet">{say('lead')}</p>
        </PageHead>
        <NetworkSettings id={id} question={question} centres={centres} />
      </div>
      <Answer of={asked}>
        {(data) => (
          <NetworkAnswer
            key={around.join(',')}
            title={title}
            network={data.network}
            question={question}
            asked={asked.question}
            isUpdating={asked.isUpdating}
            id={id}
          />
        )}
      </Answer>
    </div>
  );
}

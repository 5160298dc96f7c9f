/** The actor chosen in the picture, in a panel: its ties, its page, and a way to expand it. A hub is expanded only after a question. */
import { useEffect, useRef, useState } from 'react';
import { useListParameter, useParameter } from '../../address/address.ts';
import { entityPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import { Name } from '../../words/name.tsx';
import { typeWords } from '../../words/type-words.ts';
import { ChosenTies } from './chosen-ties.tsx';
import { graphWords } from './graph-words.ts';
import { MOST_AROUND, type NetworkQuestion } from './use-network-question.ts';

/** An actor with more relationships than this is expanded only after a question. */
const HUB = 100;

interface ChosenActorProps {
  readonly node: ApiNetwork['nodes'][number];
  readonly network: ApiNetwork;
  readonly question: NetworkQuestion;
  readonly id: string;
}

export function ChosenActor({ node, network, question, id }: ChosenActorProps) {
  const say = useWords(graphWords);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  const panel = useRef<HTMLElement>(null);
  const [, choose] = useParameter('node');
  const [others, setOthers] = useListParameter('around');
  const [isAsking, setAsking] = useState(false);
  const { actor, degree, tieCount } = node;
  const { name } = actor;
  useEffect(() => panel.current?.focus(), []);
  const close = () => {
    choose(null);
    document.querySelector<SVGElement>(`[data-node="${CSS.escape(actor.key)}"]`)?.focus();
  };
  const expand = () => setOthers([...others, actor.key]);
  const isInMiddle = question.around.includes(actor.key);
  return (
    <section
      ref={panel}
      className="card chosen-actor no-print"
      aria-label={say('chosen')}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <h2>
        <Name>{name}</Name>
      </h2>
      <p className="quiet">
        {sayType(`type.${actor.__typename}`)} ·{' '}
        {say('ties', { count: number(tieCount, language), degree: number(degree, language) })}
      </p>
      {isAsking ? (
        <div role="alertdialog" aria-label={say('expand', { name })}>
          <p>{say('hub', { name, degree: number(degree, language) })}</p>
          <p className="row">
            <button type="button" onClick={expand}>
              {say('expandHub')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {say('cancel')}
            </button>
          </p>
        </div>
      ) : (
        <p className="row">
          <Go className="button" to={entityPath(actor)}>
            {say('open', { name })}
          </Go>
          {!isInMiddle && question.around.length < MOST_AROUND && (
            <button type="button" onClick={() => (degree > HUB ? setAsking(true) : expand())}>
              {say('expand', { name })}
            </button>
          )}
          {isInMiddle && actor.key !== id && question.around.length > 1 && (
            <button
              type="button"
              onClick={() => setOthers(others.filter((other) => other !== actor.key))}
            >
              {say('collapse', { name })}
            </button>
          )}
          <button type="button" onClick={close}>
            {say('close')}
          </button>
        </p>
      )}
      <ChosenTies network={network} of={actor.key} />
    </section>
  );
}

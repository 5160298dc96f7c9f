/** Name, type, description, names in every language, and the evidence. */
import { entityPath } from '../../address/entity-path.ts';
import { Go } from '../../address/go.tsx';
import { EvidenceButton } from '../../evidence/evidence-button.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { typeWords } from '../../words/type-words.ts';
import { edtfInWords } from '../../words/edtf.ts';
import { whenWords } from '../../words/when-words.ts';
import { Ties } from '../ties.tsx';
import type { ActorNode } from './actor-node.ts';
import { actorWords } from './actor-words.ts';

export function ActorHead({ actor }: { readonly actor: ActorNode }) {
  const say = useWords(actorWords);
  const typeLine = useTypeLine();
  return (
    <>
      <PageHead title={actor.name} over={typeLine(actor)}>
        {actor.description !== null && (
          <p className="lead">
            <Name>{actor.description}</Name>
          </p>
        )}
        <p className="row">
          <EvidenceButton
            of={actor.evidence}
            about={say('allAbout', { name: actor.name })}
            whole={actor.key}
          />
          <Go to={`/met?${new URLSearchParams({ a: actor.key, b: '' })}`}>
            {say('askMet', { name: actor.name })}
          </Go>
          <Go to={`${entityPath(actor)}/graph`}>{say('network', { name: actor.name })}</Go>
        </p>
      </PageHead>
      {actor.__typename === 'Organization' && <OrganizationFacts organization={actor} />}
      <Names actor={actor} />
    </>
  );
}

/** Such as "Organization · Party" or "Group of 17". */
function useTypeLine(): (actor: ActorNode) => string {
  const say = useWords(actorWords);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  return (actor) => {
    if (actor.__typename === 'Group' && actor.size !== null)
      return say('groupOf', { size: number(actor.size, language) });
    const type = sayType(`type.${actor.__typename}`);
    if (actor.__typename !== 'Organization' || actor.kind === null) return type;
    const kind = sayType(`kind.${actor.kind}`);
    return kind === type ? type : `${type} · ${kind}`;
  };
}

function OrganizationFacts({
  organization,
}: {
  readonly organization: Extract<ActorNode, { readonly __typename: 'Organization' }>;
}) {
  const say = useWords(actorWords);
  const { purpose, orientation, country, wholes } = organization;
  if (purpose === null && orientation === null && country === null && wholes.length === 0)
    return null;
  return (
    <dl className="facts">
      {purpose !== null && (
        <div>
          <dt>{say('purpose')}</dt>
          <dd>
            <Name>{purpose}</Name>
          </dd>
        </div>
      )}
      {orientation !== null && (
        <div>
          <dt>{say('orientation')}</dt>
          <dd>
            <Name>{orientation}</Name>
          </dd>
        </div>
      )}
      {country !== null && (
        <div>
          <dt>{say('country')}</dt>
          <dd>
            <EntityLink to={country} />
          </dd>
        </div>
      )}
      <Ties name={say('parent')} edges={wholes} total={wholes.length} />
    </dl>
  );
}

function Names({ actor }: { readonly actor: ActorNode }) {
  const say = useWords(actorWords);
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  const languageName = (tag: string) => {
    const [main = 'und'] = tag.split('-');
    return main in NAMED_LANGUAGES ? say(`language.${main as NamedLanguage}`) : tag;
  };
  const term = (since: string | null, until: string | null) =>
    [
      since !== null && sayWhen('since', { date: edtfInWords(since, language, sayWhen) }),
      until !== null &&
        until !== '..' &&
        sayWhen('until', { date: edtfInWords(until, language, sayWhen) }),
    ].filter((part) => part !== false);
  return (
    <section className="section">
      <h2>{say('names')}</h2>
      <ul className="names">
        {actor.names.map((name) => (
          <li key={`${name.text} ${name.language} ${name.kind}`} data-kind={name.kind}>
            <Name>{name.text}</Name>{' '}
            <span className="quiet">
              {[
                say(`name.${name.kind}`),
                languageName(name.language),
                ...term(name.since, name.until),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {actor.mergedIds.length > 0 && (
        <p className="quiet name">{say('mergedFrom', { ids: actor.mergedIds.join(', ') })}</p>
      )}
    </section>
  );
}

const NAMED_LANGUAGES = { en: 1, km: 1, fr: 1, de: 1, zh: 1, vi: 1, th: 1, ru: 1, und: 1 } as const;
type NamedLanguage = keyof typeof NAMED_LANGUAGES;

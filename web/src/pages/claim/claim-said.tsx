/** What a claim says: about whom, what, at which stage, in which capacity, and how firmly. */
import { Go } from '../../address/go.tsx';
import { useActorNames } from '../../fields/actors-field.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { ModalityBadge } from '../../words/badge.tsx';
import { badgeWords } from '../../words/badge-words.ts';
import { useCapacity } from '../../words/capacity.ts';
import { EntityLink } from '../../words/entity-link.tsx';
import { Name } from '../../words/name.tsx';
import { usePredicateWords } from '../../words/predicate-words.ts';
import { Value } from '../../words/value.tsx';
import { edtfInWords } from '../../words/edtf.ts';
import { whenWords } from '../../words/when-words.ts';
import { Fact } from '../fact.tsx';
import { claimWords } from './claim-words.ts';
import type { WholeClaim } from './whole-claim.ts';

/** Qualifiers that have a line of their own. */
const SAID_APART: readonly string[] = [
  'stage',
  'capacity',
  'onBehalfOf',
  'insteadOf',
  'accompanying',
];
const MANDATES = ['onBehalfOf', 'insteadOf', 'accompanying'] as const;
/** Qualifiers that hold a date (EDTF). */
const DATES: readonly string[] = ['date', 'since', 'until', 'attestedOn'];

export function ClaimSaid({ claim }: { readonly claim: WholeClaim }) {
  const say = useWords(claimWords);
  const sayBadge = useWords(badgeWords);
  const sayPredicate = usePredicateWords();
  const capacityInWords = useCapacity();
  const { subject, object, value, predicate, stage, capacity } = claim;
  const others = claim.qualifiers.filter(({ name }) => !SAID_APART.includes(name));
  return (
    <section className="section">
      <h2>{say('said')}</h2>
      <dl className="facts">
        <Fact name={say('subject')}>
          {subject === null ? <code>{claim.statedSubject}</code> : <EntityLink to={subject} />}
        </Fact>
        <Fact name={say('predicate')}>{sayPredicate('predicate', predicate)}</Fact>
        {(object !== null || claim.statedObject !== null) && (
          <Fact name={say('object')}>
            {object === null ? <code>{claim.statedObject}</code> : <EntityLink to={object} />}
          </Fact>
        )}
        {value !== null && predicate !== 'stage' && (
          <Fact name={say('value')}>
            <Value predicate={predicate} value={value} />
          </Fact>
        )}
        {stage !== null && <Fact name={say('stage')}>{sayBadge(`stage.${stage}`)}</Fact>}
        {capacity !== null && <Fact name={say('capacity')}>{capacityInWords(capacity)}</Fact>}
        {MANDATES.map((mandate) => {
          const actor = claim[mandate];
          return actor === null ? null : (
            <Fact key={mandate} name={say(mandate)}>
              <EntityLink to={actor} />
            </Fact>
          );
        })}
        {others.map((qualifier) => (
          <Fact key={qualifier.name} name={sayPredicate('qualifier', qualifier.name)}>
            <QualifierValue {...qualifier} />
          </Fact>
        ))}
        <Fact name={say('modality')}>
          <ModalityBadge modality={claim.modality} />
        </Fact>
      </dl>
    </section>
  );
}

function ActorOf({ id }: { readonly id: string }) {
  const { names } = useActorNames([id]);
  if (names === null) return null;
  return (
    <Go to={`/actor/${encodeURIComponent(id)}`}>
      <Name>{names.get(id) ?? id}</Name>
    </Go>
  );
}

function QualifierValue({ name, value }: { readonly name: string; readonly value: string }) {
  const sayWhen = useWords(whenWords);
  const language = useLanguage();
  if (DATES.includes(name)) {
    return value === '..' ? sayWhen('goesOn') : edtfInWords(value, language, sayWhen);
  }
  // `of` is the id of an actor: the one of whom something is demanded, or the defendant whom a stage concerns.
  if (name === 'of') return <ActorOf id={value} />;
  return <Name>{value}</Name>;
}

/** Chooses several actors: a field that finds them, and a removable chip for each one chosen. */
import './choices.css';
import { useKnownBy } from '../address/address.ts';
import { idOn } from '../address/id-on.ts';
import { codeOf } from '../ask/ask.ts';
import { useAnswer, type Asked } from '../ask/use-answer.ts';
import { FaultNotice } from '../faults/fault-notice.tsx';
import { NamedActorsDocument, type NamedActorsQuery } from '../generated/named-actors.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { number } from '../language/numbers.ts';
import { Name } from '../words/name.tsx';
import { choiceWords } from './choice-words.ts';
import { ACTOR_TYPES, EntityField } from './entity-field.tsx';
import { fieldWords } from './field-words.ts';

interface ActorsFieldProps {
  readonly label: string;
  readonly ids: readonly string[];
  /** How many may be chosen; further ids in the address are ignored. */
  readonly most: number;
  readonly set: (ids: readonly string[]) => void;
}

export function ActorsField({ label, ids, most, set }: ActorsFieldProps) {
  const say = useWords(choiceWords);
  const sayField = useWords(fieldWords);
  const language = useLanguage();
  const asked = ids.slice(0, most);
  const { names, error, retry } = useActorNames(asked);
  // An id is never shown as if it were a name. It is shown only if nothing has this id.
  const nameOf = (id: string) =>
    names?.get(id) ?? (names === null ? say('unnamed') : say('unknownActor', { id }));
  return (
    <div className="actors-field">
      {ids.length < most ? (
        <EntityField
          label={label}
          types={ACTOR_TYPES}
          except={ids}
          choose={({ key: id }) => set([...ids, id])}
        />
      ) : (
        <p>
          {label}. {say('full', { most: number(most, language) })}
        </p>
      )}
      {ids.length > most && <p role="alert">{say('cut', { most: number(most, language) })}</p>}
      {asked.length > 0 && (
        <ul className="plain chips" aria-label={say('chosen', { label })}>
          {asked.map((id) => (
            <li key={id} className="chip">
              {names === null ? (
                // As long as the id, which is about as long as the name: otherwise the page would jump when names come.
                <span className="chip-unnamed" style={{ width: `${id.length}ch` }}>
                  {nameOf(id)}
                </span>
              ) : (
                <Name>{nameOf(id)}</Name>
              )}
              <button
                type="button"
                aria-label={sayField('remove', { name: nameOf(id) })}
                onClick={() => set(ids.filter((other) => other !== id))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {error !== null && (
        <FaultNotice code={codeOf(error)} message={error.message} retry={retry} isSmall />
      )}
    </div>
  );
}

interface ActorNames extends Pick<Asked<NamedActorsQuery>, 'error' | 'retry'> {
  /** Without unknown actors; null until the names are loaded. */
  readonly names: ReadonlyMap<string, string> | null;
}

/**
 * Names of actors by id, also by the ids that were merged. An actor that was not yet known on the
 * day of the page has the name by which it is known now.
 */
export function useActorNames(ids: readonly string[]): ActorNames {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const { answered, error, retry } = useAnswer(
    NamedActorsDocument,
    ids.length === 0 ? null : { ids: ids.map((key) => idOn(key, knownBy)), keys: ids, language },
  );
  if (answered === undefined) return { names: null, error, retry };
  // By id, not by index: while the next answer loads, the list is still that of the previous one.
  const { nodes, now } = answered.data;
  const names = new Map(
    [...now, ...nodes].flatMap((node) =>
      node !== null && 'name' in node
        ? [node.key, ...node.mergedIds].map((id) => [id, node.name] as const)
        : [],
    ),
  );
  return { names, error, retry };
}

/** What is drawn: depth, kinds, verdicts, how many, which hubs; every choice goes into the address. */
import { useLocation } from 'wouter';
import { useListParameter, useParameter } from '../../address/address.ts';
import { isEmbed } from '../../address/embed-path.ts';
import { ACTOR_TYPES, EntityField } from '../../fields/entity-field.tsx';
import { PeriodFields } from '../../fields/period-fields.tsx';
import { useVerdictsOrMet, VerdictsField } from '../../fields/verdicts-field.tsx';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { SideSheet } from '../../shell/side-sheet.tsx';
import { EntityLink, type NamedReference } from '../../words/entity-link.tsx';
import { graphWords } from './graph-words.ts';
import { KINDS, MOST_AROUND, type NetworkQuestion } from './use-network-question.ts';

const SIZES = [30, 60, 100, 150, 300, 500, 1000] as const;
const HUBS = [10, 50, 100, 500, 1000] as const;

interface NetworkSettingsProps {
  readonly id: string;
  readonly question: NetworkQuestion;
  readonly centres: readonly NamedReference[];
}

export function NetworkSettings({ id, question, centres }: NetworkSettingsProps) {
  const say = useWords(graphWords);
  const language = useLanguage();
  const [path] = useLocation();
  const [, setDepth] = useParameter('depth');
  const [, setVia] = useListParameter('via');
  const [verdicts, setVerdicts] = useVerdictsOrMet();
  const [, setMaxNodes] = useParameter('maxNodes');
  const [, setMaxDegree] = useParameter('maxDegree');
  const { depth, via, maxNodes, maxDegree } = question;
  // An embedded picture shows what its address asks for, without settings.
  if (isEmbed(path)) return null;
  return (
    <SideSheet title={say('settings')}>
      <div className="network-settings">
        <Choice
          label={say('depth')}
          value={depth}
          options={[1, 2, 3].map((steps) => [steps, number(steps, language)])}
          choose={setDepth}
        />
        <Choice
          label={say('maxNodes')}
          value={maxNodes}
          options={[...new Set([...SIZES, maxNodes])]
            .toSorted((a, b) => a - b)
            .map((size) => [size, size > 500 ? say('tableOnly') : number(size, language)])}
          choose={setMaxNodes}
        />
        <Choice
          label={say('maxDegree')}
          value={maxDegree ?? ''}
          options={[
            ['', say('noLimit')],
            ...[...new Set([...HUBS, ...(maxDegree === null ? [] : [maxDegree])])]
              .toSorted((a, b) => a - b)
              .map((hub) => [hub, say('relationships', { count: hub })] as const),
          ]}
          choose={setMaxDegree}
        />
        <Checks
          legend={say('kinds')}
          all={KINDS}
          chosen={via}
          word={(kind) => say(`kind.${kind}`)}
          choose={setVia}
        />
        {via.includes('MEETING') && (
          <VerdictsField legend={say('verdicts')} chosen={verdicts} set={setVerdicts} isRequired />
        )}
        <PeriodFields legend={say('period')} />
        <Around id={id} question={question} centres={centres} />
      </div>
    </SideSheet>
  );
}

function Around({ id, question, centres }: NetworkSettingsProps) {
  const say = useWords(graphWords);
  const [others, setOthers] = useListParameter('around');
  const nameOf = (one: string) => centres.find((actor) => actor.key === one)?.name ?? one;
  return (
    <div className="around">
      {centres.length > 1 && (
        <p className="row">
          {say('around')}:{' '}
          {centres.map((actor) => (
            <span key={actor.key} className="row">
              <EntityLink to={actor} />
              {actor.key !== id && others.includes(actor.key) && (
                <button
                  type="button"
                  aria-label={say('remove', { name: nameOf(actor.key) })}
                  onClick={() => setOthers(others.filter((one) => one !== actor.key))}
                >
                  ×
                </button>
              )}
            </span>
          ))}
        </p>
      )}
      {question.around.length < MOST_AROUND ? (
        <EntityField
          label={say('add')}
          types={ACTOR_TYPES}
          except={question.around}
          choose={(actor) => setOthers([...others, actor.key])}
        />
      ) : (
        <p className="quiet">{say('most')}</p>
      )}
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  choose,
}: {
  readonly label: string;
  readonly value: number | '';
  readonly options: readonly (readonly [value: number | '', words: string])[];
  readonly choose: (value: string | null) => void;
}) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Checks<One extends string>({
  legend,
  all,
  chosen,
  word,
  choose,
}: {
  readonly legend: string;
  readonly all: readonly One[];
  readonly chosen: readonly One[];
  readonly word: (one: One) => string;
  readonly choose: (chosen: readonly string[]) => void;
}) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
            }
          />{' '}
          {word(one)}
        </label>
      ))}
    </fieldset>
  );
}

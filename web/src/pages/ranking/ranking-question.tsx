/** The settings of a ranking: the measure, the verdicts that count, and the actors. All are kept in the address. */
import { useListParameter, useParameter } from '../../address/address.ts';
import { ActorsField } from '../../fields/actors-field.tsx';
import { ChoicesField } from '../../fields/choices-field.tsx';
import { ACTOR_TYPES } from '../../fields/entity-field.tsx';
import { useVerdictsOrMet, VerdictsField } from '../../fields/verdicts-field.tsx';
import type { RankingMeasure, RankingScope } from '../../generated/ranking.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { number } from '../../language/numbers.ts';
import { rankingWords } from './ranking-words.ts';

const MEASURES = [
  'PAGERANK',
  'DEGREE',
  'BETWEENNESS',
  'COMMUNITY',
] as const satisfies readonly RankingMeasure[];
type ActorType = (typeof ACTOR_TYPES)[number];
const DEPTHS = [1, 2, 3] as const;
const MOST_AROUND = 100;

export function useMeasure(): [RankingMeasure, (measure: RankingMeasure) => void] {
  const [value, set] = useParameter('by');
  return [MEASURES.find((measure) => measure === value) ?? 'PAGERANK', set];
}

/** The actors as an argument of the API; null for all. */
export function useScope(): RankingScope | null {
  const [around] = useListParameter('around');
  const [types] = useTypes();
  const [depth] = useDepth();
  if (around.length === 0 && types.length === 0) return null;
  return {
    ...(around.length > 0 && { around: around.slice(0, MOST_AROUND), depth }),
    ...(types.length > 0 && { types }),
  };
}

function useDepth(): [number, (depth: number) => void] {
  const [value, set] = useParameter('depth');
  const depth = DEPTHS.find((each) => String(each) === value) ?? 1;
  return [depth, (next) => set(next === 1 ? null : String(next))];
}

function useTypes(): [readonly ActorType[], (types: readonly ActorType[]) => void] {
  const [values, set] = useListParameter('types');
  return [ACTOR_TYPES.filter((type) => values.includes(type)), set];
}

export function RankingQuestion() {
  const say = useWords(rankingWords);
  const language = useLanguage();
  const [by, setBy] = useMeasure();
  const [verdicts, setVerdicts] = useVerdictsOrMet();
  const [around, setAround] = useListParameter('around');
  const [depth, setDepth] = useDepth();
  const [types, setTypes] = useTypes();
  const scope = useScope();
  return (
    <section className="question no-print" aria-label={say('title')}>
      <fieldset className="choices">
        <legend>{say('by')}</legend>
        <div className="choices-row">
          {MEASURES.map((measure) => (
            <label key={measure}>
              <input
                type="radio"
                name="by"
                checked={by === measure}
                onChange={() => setBy(measure)}
              />
              {say(measure)}
            </label>
          ))}
        </div>
        <p>{say(`explain.${by}`)}</p>
      </fieldset>
      <VerdictsField legend={say('verdicts')} chosen={verdicts} set={setVerdicts} isRequired />
      <details open={scope !== null}>
        <summary>{say('scope')}</summary>
        <div className="question">
          <ActorsField label={say('around')} ids={around} most={MOST_AROUND} set={setAround} />
          {around.length > 0 && (
            <p className="row">
              <label htmlFor="ranking-depth">{say('depth')}</label>
              <select
                id="ranking-depth"
                value={depth}
                onChange={({ target }) => setDepth(Number(target.value))}
              >
                {DEPTHS.map((each) => (
                  <option key={each} value={each}>
                    {number(each, language)}
                  </option>
                ))}
              </select>
            </p>
          )}
          <ChoicesField
            legend={say('types')}
            choices={ACTOR_TYPES.map((type) => ({ value: type, label: say(`type.${type}`) }))}
            chosen={types}
            set={setTypes}
          />
        </div>
      </details>
      {scope === null && <p className="quiet">{say('wholeGraph')}</p>}
    </section>
  );
}

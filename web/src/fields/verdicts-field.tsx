/** The verdicts that count, kept in the address. Planned meetings count only if they are ticked. */
import { useListParameter } from '../address/address.ts';
import type { Verdict } from '../generated/met.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from '../words/badge-words.ts';
import { lookOfVerdict, VERDICTS } from '../words/looks.ts';
import { Shape } from '../words/shape.tsx';
import { choiceWords } from './choice-words.ts';
import { ChoicesField } from './choices-field.tsx';

/** The verdicts that a meeting can give. NO_RECORD means that there is no meeting. */
export const COUNTED_VERDICTS = VERDICTS.filter((verdict) => verdict !== 'NO_RECORD');

type SetVerdicts = (verdicts: readonly Verdict[]) => void;

/** The verdicts in `?verdicts=`; anything else in it is ignored. */
export function useVerdicts(): [readonly Verdict[], SetVerdicts] {
  const [values, set] = useListParameter('verdicts');
  return [COUNTED_VERDICTS.filter((verdict) => values.includes(verdict)), set];
}

/** The same for questions about who met: only MET by default. */
export function useVerdictsOrMet(): [readonly Verdict[], SetVerdicts] {
  const [verdicts, set] = useVerdicts();
  // The default, MET alone, is not written into the address.
  return [
    verdicts.length === 0 ? ['MET'] : verdicts,
    (next) => set(next.length === 1 && next[0] === 'MET' ? [] : next),
  ];
}

/** Names the verdicts that count, for a reader who does not see the ticks: on paper, or in a frame. */
export function useVerdictNames(): (verdicts: readonly Verdict[]) => string {
  const say = useWords(badgeWords);
  return (verdicts) => verdicts.map((verdict) => say(`verdict.${verdict}`)).join(', ');
}

interface VerdictsFieldProps {
  readonly legend: string;
  readonly chosen: readonly Verdict[];
  readonly set: SetVerdicts;
  /** Keeps at least one verdict ticked, and adds a sentence on what the choice means. */
  readonly isRequired?: boolean;
}

export function VerdictsField({ legend, chosen, set, isRequired = false }: VerdictsFieldProps) {
  const say = useWords(badgeWords);
  const sayChoice = useWords(choiceWords);
  return (
    <ChoicesField
      legend={legend}
      choices={COUNTED_VERDICTS.map((verdict) => ({
        value: verdict,
        label: (
          <>
            <Shape look={lookOfVerdict(verdict)} /> {say(`verdict.${verdict}`)}
          </>
        ),
      }))}
      chosen={chosen}
      set={set}
      isRequired={isRequired}
    >
      {isRequired && (
        <p className="row">
          <WhatCounts verdicts={chosen} />
          {chosen.length < COUNTED_VERDICTS.length ? (
            <button type="button" onClick={() => set(COUNTED_VERDICTS)}>
              {sayChoice('allVerdicts')}
            </button>
          ) : (
            <button type="button" onClick={() => set(['MET'])}>
              {sayChoice('onlyMetButton')}
            </button>
          )}
        </p>
      )}
    </ChoicesField>
  );
}

/** What a count of these verdicts does and does not show. */
function WhatCounts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const say = useWords(choiceWords);
  const isPlan = verdicts.some((verdict) => verdict === 'PLANNED' || verdict === 'REQUESTED');
  const isOnlyMet = verdicts.every((verdict) => verdict === 'MET');
  return <span>{say(isOnlyMet ? 'onlyMet' : isPlan ? 'alsoPlanned' : 'notMet')}</span>;
}

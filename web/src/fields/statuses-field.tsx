/** Which statuses count, in the address: nothing that is only planned counts unless it is ticked. */
import { useListParameter } from '../address/address.ts';
import type { Status } from '../generated/met.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from '../words/badge-words.ts';
import { lookOfStatus, Shape } from '../words/badge.tsx';
import { choiceWords } from './choice-words.ts';
import { ChoicesField } from './choices-field.tsx';

/** From the firmest to the weakest, as they are shown everywhere. */
export const STATUSES = [
  'HELD',
  'DISPUTED',
  'ALLEGED',
  'CONFIRMED',
  'EXPECTED',
  'POSTPONED',
  'REQUESTED',
  'CANCELLED',
  'NOT_HELD',
] as const satisfies readonly Status[];

const isStatus = (text: string): text is Status => (STATUSES as readonly string[]).includes(text);

/** Statuses in `?statuses=`; what is no status there is passed over. */
export function useStatuses(): [readonly Status[], (statuses: readonly Status[]) => void] {
  const [values, set] = useListParameter('statuses');
  return [values.filter(isStatus), set];
}

/** The same where the question must say them: HELD alone unless others are named. */
export function useRequiredStatuses(): [readonly Status[], (statuses: readonly Status[]) => void] {
  const [statuses, set] = useStatuses();
  return [statuses.length === 0 ? ['HELD'] : statuses, set];
}

export interface StatusesFieldProps {
  readonly legend: string;
  readonly chosen: readonly Status[];
  readonly set: (statuses: readonly Status[]) => void;
  /** At least one, and a sentence on what it means. */
  readonly isRequired?: boolean;
}

export function StatusesField({ legend, chosen, set, isRequired = false }: StatusesFieldProps) {
  const say = useWords(badgeWords);
  return (
    <ChoicesField
      legend={legend}
      choices={STATUSES.map((status) => ({
        value: status,
        label: (
          <>
            <Shape look={lookOfStatus(status)} /> {say(`status.${status}`)}
          </>
        ),
      }))}
      chosen={chosen}
      set={set}
      isRequired={isRequired}
    >
      {isRequired && <WhatCounts statuses={chosen} />}
    </ChoicesField>
  );
}

/** What a count at these statuses does and does not say. */
export function WhatCounts({ statuses }: { readonly statuses: readonly Status[] }) {
  const say = useWords(choiceWords);
  const isPlan = statuses.some((status) =>
    ['CONFIRMED', 'EXPECTED', 'POSTPONED', 'REQUESTED'].includes(status),
  );
  const isOnlyHeld = statuses.every((status) => status === 'HELD');
  return <p>{say(isOnlyHeld ? 'onlyHeld' : isPlan ? 'alsoPlanned' : 'notHeld')}</p>;
}

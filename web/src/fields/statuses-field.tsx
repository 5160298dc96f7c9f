/** The statuses of events to list, kept in the address. Without one, events of every status are listed. */
import { useListParameter } from '../address/address.ts';
import type { Status } from '../generated/met.ts';
import { useWords } from '../language/language.ts';
import { badgeWords } from '../words/badge-words.ts';
import { lookOfStatus, STATUSES } from '../words/looks.ts';
import { Shape } from '../words/shape.tsx';
import { ChoicesField } from './choices-field.tsx';

type SetStatuses = (statuses: readonly Status[]) => void;

/** The statuses in `?statuses=`; anything else in it is ignored. */
export function useStatuses(): [readonly Status[], SetStatuses] {
  const [values, set] = useListParameter('statuses');
  return [STATUSES.filter((status) => values.includes(status)), set];
}

interface StatusesFieldProps {
  readonly legend: string;
  readonly chosen: readonly Status[];
  readonly set: SetStatuses;
}

export function StatusesField({ legend, chosen, set }: StatusesFieldProps) {
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
    />
  );
}

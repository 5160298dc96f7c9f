/** The sorts of ties that the legend shows alone, kept in the address as `?only=`. */
import { useMemo } from 'react';
import { useListParameter } from '../../address/address.ts';
import type { Verdict } from '../../generated/network.ts';
import { useWords } from '../../language/language.ts';
import { sortOf, type TieSort } from '../../pictures/network/network-types.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import { badgeWords } from '../../words/badge-words.ts';
import { VERDICTS } from '../../words/looks.ts';
import { graphWords } from './graph-words.ts';
import { KINDS } from './use-network-question.ts';

type SetOnly = (only: readonly TieSort[]) => void;

/** Sorts that do not occur are ignored, so that an old address never shows an empty picture. */
export function useOnly({ edges }: ApiNetwork): [readonly TieSort[], SetOnly] {
  const [values, set] = useListParameter('only');
  const asked = values.join(',');
  const only = useMemo(() => {
    const occurring = new Set<string>(edges.map(sortOf));
    return SORTS.filter((sort) => occurring.has(sort) && asked.split(',').includes(sort));
  }, [edges, asked]);
  return [only, set];
}

const SORTS: readonly TieSort[] = [...VERDICTS, ...KINDS.filter((kind) => kind !== 'MEETING')];

/** A sort in words, as the legend has it. */
export function useSortWords(): (sort: TieSort) => string {
  const say = useWords(graphWords);
  const sayBadge = useWords(badgeWords);
  return (sort) => (isVerdict(sort) ? sayBadge(`verdict.${sort}`) : say(`kind.${sort}`));
}

const isVerdict = (sort: TieSort): sort is Verdict => VERDICTS.some((verdict) => verdict === sort);

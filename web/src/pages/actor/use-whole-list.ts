/** A list that comes with the actor; if it is longer than that, its pages are asked for one by one. */
import { useKnownBy } from '../../address/address.ts';
import { idOn } from '../../address/id-on.ts';
import type { Operation } from '../../ask/document.ts';
import { usePages, type AskedPages } from '../../ask/use-answer.ts';
import { useLanguage } from '../../language/language.ts';

interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Variables {
  readonly id: string;
  readonly after?: string | null | undefined;
  readonly language?: string | null | undefined;
}

interface WholeList<Edge, Answer> {
  /** All that is loaded. */
  readonly edges: readonly Edge[];
  readonly totalCount: number;
  /** For the button that loads more; null if the actor came with all. */
  readonly asked: AskedPages<Answer> | null;
}

export function useWholeList<Edge, Answer>(
  operation: Operation<Answer, Variables>,
  id: string,
  first: Page<Edge>,
  pageOf: (answer: Answer) => Page<Edge> | null,
): WholeList<Edge, Answer> {
  const language = useLanguage();
  const knownBy = useKnownBy();
  const isLonger = first.pageInfo.hasNextPage;
  const asked = usePages(
    operation,
    isLonger ? { id: idOn(id, knownBy), language } : null,
    (answer) => pageOf(answer)?.pageInfo,
  );
  const edges = asked.pages.flatMap((page) => pageOf(page)?.edges ?? []);
  return {
    edges: edges.length > 0 ? edges : first.edges,
    totalCount: first.totalCount,
    asked: isLonger ? asked : null,
  };
}

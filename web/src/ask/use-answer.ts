/** Asks for what a page shows, keeps it while the next answer loads, and pages through lists. */
import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, AskError, type Answered } from './ask.ts';
import type { Operation } from './document.ts';

/** Faults that may go away by themselves. */
const RETRIED = [
  'UNREACHABLE',
  'NOT_GRAPHQL',
  'SERVICE_UNAVAILABLE',
  'SERVER_BUSY',
  'QUERY_TIMEOUT',
  'INTERNAL',
];

/** Not worth asking again: the same question gets the same refusal. */
const isRefusal = (error: unknown) => error instanceof AskError && !RETRIED.includes(error.code);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // An answer holds until the graph's next revision; a reload of the page asks again.
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // A server on this machine can be reached offline.
      networkMode: 'always',
      retry: (count, error) => count < 2 && !isRefusal(error),
      retryDelay: (count) => 400 * 2 ** count,
    },
  },
});

/** A question and the state of its answer. */
export interface Asked<Answer> {
  /** The question, for "copy as GraphQL". */
  readonly question: { readonly text: string; readonly variables: object };
  /** The last answer; while `isUpdating`, it may be the answer to the previous question. */
  readonly answered: Answered<Answer> | undefined;
  readonly error: Error | null;
  readonly isUpdating: boolean;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** Asks one question. With `null` variables it asks nothing yet. */
export function useAnswer<Answer, Variables extends object>(
  operation: Operation<Answer, Variables>,
  variables: Variables | null,
): Asked<Answer> {
  const text = operation.toString();
  const key = [text, variables];
  const client = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: key,
    enabled: variables !== null,
    queryFn: ({ signal }) => ask(operation, variables!, signal),
    placeholderData: keepPreviousData,
  });
  return {
    question: { text, variables: variables ?? {} },
    answered: data,
    error,
    isUpdating: isFetching,
    retry: useCallback(() => void refetch(), [refetch]),
    cancel: () => void client.cancelQueries({ queryKey: key }),
  };
}

/** Where a page ends, as every connection says it. */
interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

export interface AskedPages<Answer> extends Asked<Answer> {
  /** All pages loaded so far, first to last. */
  readonly pages: readonly Answer[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
}

/** Asks a list page by page; the operation has a variable `after`. `answered` is the first page. */
export function usePages<Answer, Variables extends { readonly after?: string | null | undefined }>(
  operation: Operation<Answer, Variables>,
  variables: Omit<Variables, 'after'> | null,
  endOf: (answer: Answer) => PageEnd | null | undefined,
): AskedPages<Answer> {
  const text = operation.toString();
  const key = ['pages', text, variables];
  const client = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: key,
    enabled: variables !== null,
    initialPageParam: null as string | null,
    queryFn: ({ signal, pageParam }) =>
      ask(operation, { ...variables, after: pageParam } as Variables, signal),
    getNextPageParam: ({ data }) => {
      const end = endOf(data);
      return end?.hasNextPage === true ? (end.endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  return {
    question: { text, variables: variables ?? {} },
    answered: pages[0],
    pages: pages.map(({ data }) => data),
    error: query.error,
    isUpdating: query.isFetching && !query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
    cancel: () => void client.cancelQueries({ queryKey: key }),
  };
}

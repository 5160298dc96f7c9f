/** Asks for what a page shows, keeps the answer while the next one loads, and pages through lists. */
import {
  keepPreviousData,
  type Query,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { ask, AskError, OF_A_LOAD, type Answered } from './ask.ts';
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

/** Faults for which a second try at once is useless: the same question gets the same refusal. */
const isRefusal = (error: unknown) => error instanceof AskError && !RETRIED.includes(error.code);

/** A load can last minutes and ends by itself, so the question is asked again until then. */
const ASKED_AGAIN_MS = 4000;

const isAwaited = (error: Error | null, codes: readonly string[]) =>
  error instanceof AskError && codes.includes(error.code) && ASKED_AGAIN_MS;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // An answer changes only with the next revision of the graph. Reloading the page asks again.
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // The server may run on this machine, where it can be reached offline.
      networkMode: 'always',
      retry: (count, error) => count < 2 && !isRefusal(error),
      retryDelay: (count) => 400 * 2 ** count,
      refetchInterval: ({ state }) => isAwaited(state.error, OF_A_LOAD),
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

/** Asks again whatever failed on the page: one cause, such as a restart, usually stops several questions. */
function retryFailed(client: QueryClient): void {
  const didFail = ({ state }: Query) => state.data === undefined || state.error !== null;
  void client.refetchQueries({ type: 'active', predicate: didFail }, { cancelRefetch: false });
}

/** Asks one question. With `null` variables it asks nothing yet. */
export function useAnswer<Answer, Variables extends object>(
  operation: Operation<Answer, Variables>,
  variables: Variables | null,
  /** Codes of faults after which the question is asked again every few seconds. */
  awaited: readonly string[] = OF_A_LOAD,
): Asked<Answer> {
  const text = operation.toString();
  const key = [text, variables];
  const client = useQueryClient();
  const { data, error, isFetching } = useQuery({
    queryKey: key,
    enabled: variables !== null,
    queryFn: ({ signal }) => ask(operation, variables!, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => isAwaited(state.error, awaited),
  });
  return {
    question: { text, variables: variables ?? {} },
    answered: data,
    error,
    isUpdating: isFetching,
    retry: () => retryFailed(client),
    cancel: () => void client.cancelQueries({ queryKey: key }),
  };
}

/** Where a page of a list ends: the `pageInfo` of a connection. */
interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

export interface AskedPages<Answer> extends Asked<Answer> {
  /** All pages loaded so far, first to last. */
  readonly pages: readonly Answer[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Why the next page could not be loaded; `error` is about the pages before. */
  readonly moreError: Error | null;
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
    error: query.isFetchNextPageError ? null : query.error,
    moreError: query.isFetchNextPageError ? query.error : null,
    isUpdating: query.isFetching && !query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => retryFailed(client),
    cancel: () => void client.cancelQueries({ queryKey: key }),
  };
}

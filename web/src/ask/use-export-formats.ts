/** The formats in which the server exports (`GET /export`), and a look whether it would export what is asked for. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { AskError } from './ask.ts';
import type { Asked } from './use-answer.ts';

export interface ExportFormat {
  /** As the path of an export names it. */
  readonly name: string;
  readonly title: string;
  /** What it is for. */
  readonly purpose: string;
  readonly extension: string;
  /** Where it is sent, without the parameters that narrow it. */
  readonly path: string;
  /** What it leaves out: its name in the model, and a sentence. */
  readonly losses: readonly { readonly what: string; readonly how: string }[];
}

const QUESTION = { text: 'GET /export', variables: {} };

export function useExportFormats(): Asked<readonly ExportFormat[]> {
  const client = useQueryClient();
  const queryKey = [QUESTION.text];
  const { data, error, isFetching, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const { formats } = (await read('/export', { signal })) as { formats: ExportFormat[] };
      return { data: formats, problems: [] };
    },
  });
  return {
    question: QUESTION,
    answered: data,
    error,
    isUpdating: isFetching,
    retry: () => void refetch(),
    cancel: () => void client.cancelQueries({ queryKey }),
  };
}

/**
 * Asks for the beginning of an export only, so that a refusal is told on the page and not saved as a file.
 *
 * @throws AskError with the words of the server.
 */
export async function checkExport(address: string): Promise<void> {
  const { ok } = await reach(address, { method: 'HEAD' });
  // An answer to HEAD has no body, so what the server says against it needs a second request.
  if (!ok) await read(address, {});
}

async function read(address: string, options: RequestInit): Promise<unknown> {
  const response = await reach(address, options);
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new AskError('NOT_GRAPHQL', `The server answered ${response.status}.`);
  }
  const body = (await response.json()) as {
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string };
    }[];
  };
  if (response.ok) return body;
  const [first] = body.errors ?? [];
  throw new AskError(first?.extensions?.code ?? 'NOT_GRAPHQL', first?.message ?? 'No answer.');
}

async function reach(address: string, options: RequestInit): Promise<Response> {
  return fetch(address, options).catch((cause: unknown) => {
    if (options.signal?.aborted === true) throw cause;
    throw new AskError('UNREACHABLE', 'The server cannot be reached.', { cause });
  });
}

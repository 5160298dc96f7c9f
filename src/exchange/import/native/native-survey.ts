/** Reads a file of Rapport once, to know its data sets and what the claims of one of them need. */
import type { Dataset } from '../../../domain/claims/dataset.ts';
import { mentionsOf } from '../../../domain/claims/mentions.ts';
import type { EntityDeclaration } from '../../../domain/entities/entities.ts';
import { RapportError } from '../../../errors.ts';
import { linesIn } from '../records/lines.ts';
import { NativeEnd } from './native-end.ts';
import { readNativeLine } from './native-lines.ts';

/** Bytes that can be read from the start any number of times. */
export interface NativeInput {
  readonly name: string;
  readonly read: () => AsyncIterable<Buffer>;
}

/** What is known of a file after it was read once. Of its claims, nothing is kept. */
export interface NativeSurvey {
  readonly dataset: Dataset;
  /** How many data sets the file holds. */
  readonly datasets: number;
  /** Whether the file does not say all that its sources do. */
  readonly isPart: boolean;
  /** What is worth knowing of the file as a whole. */
  readonly notes: readonly string[];
  /** Each entity that the file declares, and its line. */
  readonly declared: ReadonlyMap<
    string,
    { readonly line: number; readonly declaration: EntityDeclaration }
  >;
  /** Whether an entity or source belongs to this import: its claims mention it, or no claim of the file does. */
  readonly needs: (id: string) => boolean;
}

/**
 * Reads the whole file once.
 *
 * @throws RapportError `BAD_USER_INPUT` if the file is not one of Rapport, or is not whole, or holds several data sets and none is
 *   chosen; the message lists them in the order in which they must be imported.
 */
export async function surveyNative(
  input: NativeInput,
  wanted: string | undefined,
): Promise<NativeSurvey> {
  const datasets = new Map<string, Dataset>();
  const declared = new Map<string, { line: number; declaration: EntityDeclaration }>();
  const [needed, elsewhere] = [new Set<string>(), new Set<string>()];
  let chosen: Dataset | undefined;
  let first = true;
  let isPart = false;
  const end = new NativeEnd(input.name);
  for await (const { line, text, fault } of linesIn(input.read())) {
    const read = readNativeLine(text);
    end.take(read, { line, isUnreadable: fault !== undefined });
    if (first && read.kind !== 'head') {
      const why =
        read.kind === 'fault' && read.code === 'otherVersion' ? ` ${read.message} ${read.fix}` : '';
      throw wrong(`${input.name} is no export of Rapport: its first line does not say so.${why}`);
    }
    first = false;
    if (read.kind === 'head') isPart ||= read.isPart;
    if (read.kind === 'dataset') datasets.set(read.dataset.id, read.dataset);
    else if (read.kind === 'source') chosen ??= choose(datasets, wanted, input.name);
    else if (read.kind === 'entity') {
      declared.set(read.entity.id, { line, declaration: read.entity });
      if (read.entity.scope !== undefined) needed.add(read.entity.scope);
    } else if (read.kind === 'claim') {
      chosen ??= choose(datasets, wanted, input.name);
      const isStated = read.claim.words.some(({ dataset }) => dataset === chosen?.id);
      const ids = isStated ? needed : elsewhere;
      ids.add(read.claim.source);
      for (const [, id] of mentionsOf({ ...read.claim, summary: '', rank: 'normal', origin: '' })) {
        ids.add(id);
      }
    }
  }
  const notes = end.check();
  chosen ??= choose(datasets, wanted, input.name);
  return {
    dataset: chosen,
    datasets: datasets.size,
    isPart,
    notes,
    declared,
    needs: (id) => needed.has(id) || !elsewhere.has(id),
  };
}

function choose(
  datasets: ReadonlyMap<string, Dataset>,
  wanted: string | undefined,
  name: string,
): Dataset {
  const ids = [...datasets.keys()];
  const [only] = datasets.values();
  if (wanted === undefined && datasets.size === 1) return only!;
  const found = wanted === undefined ? undefined : datasets.get(wanted);
  if (found !== undefined) return found;
  if (datasets.size === 0) throw wrong(`${name} holds no data set.`);
  throw wrong(
    wanted === undefined
      ? `${name} holds several data sets. Import one after the other, in this order: ${ids.map((id) => `--dataset ${id}`).join(', ')}.`
      : `${name} holds no data set "${wanted}"; it holds ${ids.join(', ')}.`,
  );
}

const wrong = (message: string) =>
  new RapportError('BAD_USER_INPUT', message, { details: { argument: 'dataset' } });

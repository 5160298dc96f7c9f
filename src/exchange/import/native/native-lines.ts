/** Reads the lines of Rapport's own export, and says what is wrong with a line. */
import type { Claim } from '../../../domain/claims/claims.ts';
import { claimId } from '../../../domain/claims/claims.ts';
import type { Dataset } from '../../../domain/claims/dataset.ts';
import type { EntityDeclaration } from '../../../domain/entities/entities.ts';
import type { Source } from '../../../domain/claims/claims.ts';
import { placeNumber } from '../../../domain/claims/locators.ts';
import type { RecordedContent } from '../../export/exported.ts';
import { NATIVE_VERSION, type NativeCounts } from '../../export/native/native.ts';

/** What one line says. */
export type NativeLine =
  | {
      readonly kind: 'head';
      readonly version: number;
      /** Whether it is of some actors or of an earlier day, and so does not say all that its sources do. */
      readonly isPart: boolean;
    }
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'entity'; readonly entity: EntityDeclaration }
  | { readonly kind: 'claim'; readonly claim: RecordedContent }
  | { readonly kind: 'end'; readonly counts: NativeCounts }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly message: string;
      readonly fix: string;
    };

const fault = (code: string, message: string, fix: string): NativeLine => ({
  kind: 'fault',
  code,
  message,
  fix,
});

const AGAIN = 'Export the file again with "rapport export --format rapport".';

/** The versions of the form that are read. The first has no end. */
const READABLE: readonly number[] = [1, NATIVE_VERSION];
const isReadable = (version: unknown): version is number => READABLE.includes(version as number);

/** Reads one line. Only its form is checked: what it states passes through the same check as seeds. */
export function readNativeLine(text: string): NativeLine {
  if (text.trim() === '') return { kind: 'empty' };
  const value = parsed(text);
  if (value === null) return fault('notJson', 'The line is not a JSON object.', AGAIN);
  const { kind } = value;
  switch (kind) {
    case 'rapport': {
      const { version } = value;
      if (isReadable(version)) return { kind: 'head', version, isPart: isOfPart(value) };
      return fault(
        'otherVersion',
        `The file has version ${JSON.stringify(version)} of the form, and this Rapport reads ${READABLE.join(' and ')}.`,
        'Import it with the Rapport that wrote it, or a later one.',
      );
    }
    case 'dataset': {
      const dataset = value['dataset'];
      if (hasTexts(dataset, ['id', 'title', 'coverage']))
        return { kind, dataset: dataset as unknown as Dataset };
      return fault('badDataset', 'A data set needs id, title and coverage.', AGAIN);
    }
    case 'source': {
      const source = value['source'];
      if (hasTexts(source, ['id', 'title']) && isObject(source['paragraphs'])) {
        return { kind, source: source as unknown as Source };
      }
      return fault('badSource', 'A source needs id, title and paragraphs.', AGAIN);
    }
    case 'entity': {
      const entity = value['entity'];
      if (hasTexts(entity, ['id', 'type']))
        return { kind, entity: entity as unknown as EntityDeclaration };
      return fault('badEntity', 'An entity needs id and type.', AGAIN);
    }
    case 'claim':
      return claimIn(value['claim']);
    case 'end':
      if (isCounts(value)) return { kind, counts: value };
      return fault('badEnd', 'The last line does not count what stands in the file.', AGAIN);
    default:
      return fault('unknownKind', `The line is of no known kind: ${JSON.stringify(kind)}.`, AGAIN);
  }
}

const isCounts = (value: Readonly<Record<string, unknown>>): value is NativeCounts =>
  ['datasets', 'sources', 'entities', 'claims'].every((name) => Number.isInteger(value[name]));

function isOfPart({ scope, knownBy }: Readonly<Record<string, unknown>>): boolean {
  const { actors, dataset } = isObject(scope) ? scope : {};
  return actors !== undefined || dataset !== undefined || (knownBy ?? null) !== null;
}

function claimIn(claim: unknown): NativeLine {
  const hasContent =
    hasTexts(claim, ['id', 'subject', 'predicate', 'modality', 'source']) &&
    isObject(claim['qualifiers']) &&
    isObject(claim['locator']) &&
    Array.isArray(claim['words']) &&
    claim['words'].every((word) => hasTexts(word, ['dataset', 'rank', 'summary']));
  if (!hasContent) return fault('badClaim', 'The line holds no whole claim.', AGAIN);
  const content = claim as unknown as RecordedContent;
  if (claimId(content) !== content.id) {
    return fault(
      'changedClaim',
      `The content of claim ${content.id} was changed: its id is another.`,
      AGAIN,
    );
  }
  return { kind: 'claim', claim: content };
}

/** The claim as a data set words it; undefined if the data set does not state it. */
export function claimOf(
  { words, ...content }: RecordedContent,
  dataset: string,
): Claim | undefined {
  const word = words.find((each) => each.dataset === dataset);
  if (word === undefined) return undefined;
  const { rank, summary, supersedes } = word;
  return {
    ...content,
    locator: { ...placeNumber(word), ...content.locator },
    summary,
    rank,
    origin: dataset,
    ...(supersedes === undefined ? {} : { supersedes }),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasTexts = (
  value: unknown,
  names: readonly string[],
): value is Readonly<Record<string, unknown>> =>
  isObject(value) && names.every((name) => typeof value[name] === 'string');

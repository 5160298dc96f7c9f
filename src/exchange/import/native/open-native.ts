/** Imports what Rapport exported: the exact inverse of the native export, one data set at a time. */
import { PLAIN_TERMS } from '../../../curation/check/terms.ts';
import type { Placed, RecordFile, SeedEntity } from '../../../curation/check/placed.ts';
import { RapportError } from '../../../errors.ts';
import type { ImportedItem, Importer, Problem } from '../importer.ts';
import type { DatasetWords } from '../open-import.ts';
import { linesIn } from '../records/lines.ts';
import { claimOf, readNativeLine, type NativeLine } from './native-lines.ts';
import { surveyNative, type NativeInput, type NativeSurvey } from './native-survey.ts';

/** What the command line says of an import, as far as this format needs it. */
interface NativeImport {
  readonly spools: readonly NativeInput[];
  /** The data set that is imported; needed if the file holds several. */
  readonly dataset?: string;
  /** Must say nothing: an export describes its data sets, and what is imported is exactly what was exported. */
  readonly described?: DatasetWords;
}

/**
 * Opens a file that `rapport export --format rapport` wrote.
 *
 * @throws RapportError `BAD_USER_INPUT` as {@link surveyNative}, and if the data set is described otherwise.
 */
export async function openNative({ spools, dataset, described = {} }: NativeImport): Promise<{
  readonly importer: Importer;
  readonly notes: readonly string[];
  readonly isPart: boolean;
}> {
  const [input, another] = spools;
  if (input === undefined || another !== undefined) {
    throw new RapportError(
      'BAD_USER_INPUT',
      'Give one file: an export of Rapport is whole in itself.',
    );
  }
  const [key] = Object.keys(described);
  if (key !== undefined) {
    throw new RapportError(
      'BAD_USER_INPUT',
      `--${key} is not for exports of Rapport, which describe their data sets: leave it out.`,
    );
  }
  const survey = await surveyNative(input, dataset);
  const others = survey.datasets - 1;
  return {
    importer: importerOf(input, survey),
    isPart: survey.isPart,
    notes: [
      ...survey.notes,
      ...(others === 0
        ? []
        : [`Only data set ${survey.dataset.id} is imported; the file holds ${others} more.`]),
    ],
  };
}

function importerOf(input: NativeInput, survey: NativeSurvey): Importer {
  const { declared, dataset } = survey;
  return {
    dataset,
    terms: PLAIN_TERMS,
    declares: (id) => {
      const found = declared.get(id);
      return found && seedEntity(at(input.name, found.line), found.declaration);
    },
    async *read() {
      for await (const { line, text, fault } of linesIn(input.read())) {
        const place = at(input.name, line);
        if (fault === undefined) yield itemOf(readNativeLine(text), survey, place);
        else yield item(place, 'refused', { problems: [unreadable(place.line, fault)] });
      }
    },
  };
}

/** A line as a place that issues can name. */
type LinePlace = Placed & { readonly line: number };

function at(file: string, line: number): LinePlace {
  const document: RecordFile = { file, lineOf: () => line };
  return { document, path: [], line };
}

const seedEntity = (
  { document, path }: Placed,
  declaration: SeedEntity['declaration'],
): SeedEntity => ({ document, path, declaration });

function itemOf(read: NativeLine, survey: NativeSurvey, place: LinePlace): ImportedItem {
  const { document, path, line } = place;
  switch (read.kind) {
    case 'fault': {
      const { code, message, fix } = read;
      const problem = {
        severity: 'refused',
        line,
        column: '',
        cell: '',
        code,
        message,
        fix,
      } as const;
      return item(place, 'refused', { problems: [problem] });
    }
    case 'entity':
      return survey.needs(read.entity.id)
        ? item(place, 'imported', { entities: [seedEntity(place, read.entity)] })
        : item(place, 'noPlace', { leftOut: { 'entity of another data set': 1 } });
    case 'source':
      return survey.needs(read.source.id)
        ? item(place, 'imported', {
            sources: [{ document, path, source: read.source, navigation: [] }],
          })
        : item(place, 'noPlace', { leftOut: { 'source of another data set': 1 } });
    case 'claim': {
      const claim = claimOf(read.claim, survey.dataset.id);
      return claim === undefined
        ? item(place, 'noPlace', { leftOut: { 'claim of another data set': 1 } })
        : item(place, 'imported', { claims: [{ document, path, claim, at: {} }] });
    }
    default:
      return item(place, 'empty', {});
  }
}

function item(
  { line }: LinePlace,
  outcome: ImportedItem['outcome'],
  said: Partial<ImportedItem>,
): ImportedItem {
  const place = { kind: 'record', number: line } as const;
  return { place, line, outcome, problems: [], entities: [], sources: [], claims: [], ...said };
}

function unreadable(line: number, code: string): Problem {
  return {
    ...{ severity: 'refused', line, column: '', cell: '', code },
    message: 'The line is too long, or not in UTF-8.',
    fix: 'Export the file again.',
  };
}

/** Takes a graph to a second one by a foreign format, and tells of both what the format says it carries, in lines that can be compared. */
import type { EntityType } from '../../src/domain/entities/entities.ts';
import { STATUS_OF_STAGE } from '../../src/domain/events/stages.ts';
import { isMapping } from '../../src/domain/lists/keys.ts';
import { formatNamed } from '../../src/exchange/export/formats.ts';
import type { Exported, ExportedEntity } from '../../src/exchange/export/exported.ts';
import type { Loss } from '../../src/exchange/export/format.ts';
import type { What } from '../../src/exchange/export/losses.ts';
import { LOST_AS } from './export/lost-members.ts';
import { openExport } from '../../src/exchange/export/open-export.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { textOf } from './export/small-export.ts';
import { importFile } from './import-file.ts';

export type ForeignFormat = 'ftm' | 'popolo';

/** Exports a graph and imports the file into an empty one. Throws if a record is refused. */
export async function takenThrough(format: ForeignFormat, from: Graph, to: Graph): Promise<void> {
  const exported = await openExport(from, { question: 'all', site: '' });
  const [file] = [...formatNamed(format).files(exported, () => undefined)];
  const content = Buffer.from(await textOf(file!.content));
  const spool = {
    name: 'made.json',
    size: content.length,
    async *read() {
      yield await Promise.resolve(content);
    },
    close: () => Promise.resolve(),
  };
  const { totals, problems } = await importFile(to, format, spool);
  const refused = problems.filter(({ severity }) => severity === 'refused');
  if (totals.outcomes.refused > 0 || refused.length > 0) throw new Error(JSON.stringify(refused));
}

/** The ids that the importers of this data set make begin so. */
const MADE = { ftm: /^made-/, popolo: /^made-(person|organization|post|area|event)-/ };

/** One graph as an export of it shows it. */
export interface Told {
  readonly exported: Exported;
  /** The id by which the first graph calls something. */
  readonly idOf: (id: string) => string;
}

export async function toldBy(graph: Graph, format?: ForeignFormat): Promise<Told> {
  const exported = await openExport(graph, { question: 'all', site: '' });
  const made = format === undefined ? /^$/ : MADE[format];
  return { exported, idOf: (id) => id.replace(made, '') };
}

/** What of a graph no foreign format brings back although it knows the like, as the sentences on the lists of losses say. */
export interface Unreadable {
  /** Entities of types that the format does not know, and events that sources dispute, allege or deny. */
  readonly entities: ReadonlySet<string>;
  /** Events with dates that are no plain day, month or year which a source states. */
  readonly dates: ReadonlySet<string>;
}

export async function unreadableIn(
  { exported }: Told,
  losses: readonly Loss[],
): Promise<Unreadable> {
  const lost = new Set(losses.map(({ what }) => what));
  const [entities, dates] = [new Set<string>(), new Set<string>()];
  for await (const { id, type, status, date, dateDisputed } of exported.entities()) {
    const what = LOST_AS.types[type];
    const isDoubted = status !== null && !Object.values(STATUS_OF_STAGE).includes(status);
    if (isDoubted || (what !== null && lost.has(what))) entities.add(id);
    const isPlain = date === null || /^\d{4}(-\d{2}){0,2}$/.test(date.edtf);
    if (!isPlain || dateDisputed || (date?.basis ?? 'stated') !== 'stated') dates.add(id);
  }
  return { entities, dates };
}

/** Lines of all that is not on a list of losses; those of both graphs must be equal. */
export class CarriedLines {
  readonly #losses: ReadonlyMap<string, Loss>;
  readonly #unreadable: Unreadable;

  constructor(losses: readonly Loss[], unreadable: Unreadable) {
    this.#losses = new Map(losses.map((loss) => [loss.what, loss]));
    this.#unreadable = unreadable;
  }

  async of({ exported, idOf }: Told): Promise<string[]> {
    const lines: string[] = [];
    const titles = new Map<string, string>();
    const cited = new Set<string>();
    for await (const { id, title } of exported.sources()) titles.set(id, title);
    const name = (id: string) => titles.get(id) ?? idOf(id);
    const { entities, dates } = this.#unreadable;
    const isThere = (id: string, type: EntityType) =>
      this.#isKept(LOST_AS.types[type], type) && !entities.has(idOf(id)) && !FROM_TEXT.test(id);
    for await (const entity of exported.entities()) {
      const { id, type, format } = entity;
      if (!isThere(id, type)) continue;
      const row = {
        ...entity,
        date: dates.has(idOf(id)) ? null : dayOf(entity),
        format: this.#isKept('event.talks', type) || format !== 'talks' ? format : 'unknown',
      };
      lines.push(this.#line(row, LOST_AS.entity, { type, name }));
    }
    for await (const tie of exported.ties()) {
      const { type, from, fromType, to, toType } = tie;
      if (!this.#isKept(LOST_AS.tieTypes[type], fromType)) continue;
      // A place is a text in some formats, which has a name and no id.
      const isPlaceless = type === 'AT' && !this.#isKept(LOST_AS.types.Place, 'Place');
      if (!isThere(from, fromType) || !(isPlaceless || isThere(to, toType))) continue;
      const isDoubted = tie.support !== null && tie.support !== 'ASSERTED';
      if (isDoubted && !this.#isKept('tie.support', fromType)) continue;
      const isOpen = tie.until === '..' && !this.#isKept('tie.openTerm', fromType);
      const row = {
        ...tie,
        to: isPlaceless ? tie.toName : to,
        until: isOpen ? null : tie.until,
      };
      lines.push(this.#line(row, LOST_AS.tie, { type: fromType, name }));
      if (this.#isKept('tie.sources', fromType)) for (const id of tie.sources) cited.add(id);
    }
    for await (const source of exported.sources()) {
      if (this.#losses.has('source') || !cited.has(source.id)) continue;
      // What is unknown of a source is not told of it. Its dates may be coarser.
      const { publishedOn: _p, accessedOn: _a, retractedOn: _r, ...row } = source;
      lines.push(this.#line(row, LOST_AS.source, { type: 'Person', name: idOf }));
    }
    return lines.sort();
  }

  #line(
    row: object,
    members: Readonly<Record<string, What | null>>,
    { type, name }: { readonly type: EntityType; readonly name: (id: string) => string },
  ): string {
    const told = (value: unknown): string =>
      Array.isArray(value)
        ? `[${[...new Set(value.map(told))].sort().join(', ')}]`
        : typeof value === 'string'
          ? name(value)
          : textIn(value);
    return Object.entries(row)
      .filter(([member]) => this.#isKept(members[member] ?? null, type) && !UNTOLD.includes(member))
      .map(([member, value]: [string, unknown]) => `${member}=${told(value)}`)
      .sort()
      .join(' ');
  }

  #isKept(what: What | null, type: EntityType): boolean {
    if (what === null) return true;
    return [what, what.split('.', 1)[0]!].every((each) => {
      const loss = this.#losses.get(each);
      return loss === undefined || loss.of?.includes(type) === false;
    });
  }
}

/** Ids of places that an import made of a text. */
const FROM_TEXT = /^made-place-/;

/** The text of a name, and of anything else its JSON. */
const textIn = (value: unknown): string =>
  isMapping(value) && typeof value['text'] === 'string' ? value['text'] : JSON.stringify(value);

const dayOf = ({ date }: ExportedEntity) => date?.edtf ?? null;

/** Keys and ids of claims differ with the sources behind them, and which name comes first with what is known of names. */
const UNTOLD = ['key', 'claimIds', 'name', 'fromName', 'toName'];

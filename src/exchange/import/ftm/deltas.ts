/**
 * Imports deltas of FollowTheMoney: JSON lines `{"op": "ADD", "entity": …}`, where MOD replaces all that an entity
 * said before and DEL takes it back. What the graph states already is asked, since a delta does not repeat it.
 */
import { PLAIN_TERMS } from '../../../curation/check/terms.ts';
import { describedAs } from '../../../curation/check-against/described.ts';
import { declaredTypes } from '../../../curation/check-against/declared-ids.ts';
import { statedClaims } from '../../../curation/record/stated-claims.ts';
import type { EntityId } from '../../../domain/entities/entities.ts';
import { isMapping } from '../../../domain/lists/keys.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { ImportedItem, Importer } from '../importer.ts';
import { shortened } from '../records/cells.ts';
import { IdTable } from '../records/id-types.ts';
import { linesIn } from '../records/lines.ts';
import { mintedId } from '../records/native-ids.ts';
import type { Piece } from '../records/read-text.ts';
import type { RecordInput, RecordOptions } from '../records/record-options.ts';
import { labelOf, recordLabelIn } from '../records/record-summary.ts';
import { bareItem, parsed, type BarePlace } from '../records/unreadable.ts';
import { declaring, fileOf } from './ftm-file.ts';
import type { Becomes } from './ftm-index.ts';
import { readFtmRecord, type FtmRecord } from './ftm-record.ts';
import { itemOf } from './read-item.ts';
import { REFERENCES } from './schemata.ts';

/** One line of a delta: an entity that is said, or the id of one that is taken back. */
type Delta = BarePlace & { readonly id: string; readonly record?: FtmRecord };

/** Whether a line is of a delta and not an entity. */
export const isDelta = (json: unknown): boolean =>
  isMapping(json) && typeof json['op'] === 'string' && json['schema'] === undefined;

export async function openFtmDeltas(
  input: RecordInput,
  options: RecordOptions,
  graph: Graph,
): Promise<Importer> {
  const last = new IdTable();
  for await (const delta of deltasIn(input))
    if (!('outcome' in delta)) last.set(delta.id, delta.line);
  const counts = (delta: Delta | ImportedItem): delta is Delta =>
    !('outcome' in delta) && last.get(delta.id) === delta.line;
  async function* records() {
    for await (const delta of deltasIn(input))
      if (counts(delta) && delta.record) yield delta.record;
  }
  const elsewhere = await knownElsewhere(records(), (id) => last.get(id) === undefined, {
    dataset: options.dataset.id,
    graph,
  });
  const file = await fileOf(input.name, options, records(), elsewhere.types);
  for (const source of elsewhere.sources) file.index.noteSource(source);
  async function* read(): AsyncGenerator<ImportedItem> {
    for await (const delta of deltasIn(input)) {
      if ('outcome' in delta) yield delta;
      // Only the last word on an entity counts.
      else if (!counts(delta)) yield bareItem(delta, 'folded');
      else
        yield delta.record === undefined ? bareItem(delta, 'imported') : itemOf(delta.record, file);
    }
  }
  return {
    dataset: options.dataset,
    terms: PLAIN_TERMS,
    declares: declaring(file),
    read,
    async *takenBack(refused) {
      const [labels, gone, said] = [new IdTable(), new Set<EntityId>(), new IdTable()];
      let index = 0;
      const items = read();
      for await (const delta of deltasIn(input)) {
        const item = (await items.next()).value as ImportedItem;
        if (counts(delta) && item.outcome === 'imported' && !refused.has(index)) {
          labels.add(labelOf(delta.id));
          if (delta.record === undefined) gone.add(mintedId(options.dataset.id, delta.id));
          for (const { claim } of item.claims) said.add(claim.id);
        }
        index += 1;
      }
      for await (const claim of statedClaims(graph, options.dataset.id)) {
        const label = recordLabelIn(claim.summary);
        // What ties others to an entity that is gone would lead nowhere.
        const isGone = gone.has(claim.subject) || (claim.object !== null && gone.has(claim.object));
        const isReplaced = label !== null && labels.get(label) !== undefined;
        if ((isGone || isReplaced) && said.get(claim.id) === undefined) yield claim.id;
      }
    },
  };
}

/** What these records refer to that only the graph holds: what its data set names, and documents. */
async function knownElsewhere(
  records: AsyncIterable<FtmRecord>,
  isMissing: (native: string) => boolean,
  { dataset, graph }: { readonly dataset: string; readonly graph: Graph },
) {
  const wanted = new Set<EntityId>();
  for await (const { values } of records) {
    for (const property of REFERENCES) {
      for (const { text } of values.get(property) ?? []) {
        if (isMissing(text)) wanted.add(mintedId(dataset, text));
      }
    }
  }
  const named = new Set<EntityId>();
  if (wanted.size > 0) {
    for await (const { predicate, subject } of statedClaims(graph, dataset)) {
      if (predicate === 'name' && wanted.has(subject)) named.add(subject);
    }
  }
  const sources = await describedAs(
    graph,
    [...wanted].filter((id) => !named.has(id)),
  );
  const types = new Map<EntityId, Becomes>(await declaredTypes(graph, [...named]));
  for (const { id } of sources) types.set(id, 'Source');
  return { types, sources };
}

async function* deltasIn({ read }: RecordInput): AsyncGenerator<Delta | ImportedItem> {
  for await (const piece of linesIn(read())) yield deltaIn(piece);
}

function deltaIn(piece: Piece): Delta | ImportedItem {
  const place = { number: piece.line, line: piece.line };
  if (piece.text.trim() === '' && piece.fault === undefined) return bareItem(place, 'empty');
  const content = parsed(piece, place.number);
  if ('item' in content) return content.item;
  const { op, entity } = isMapping(content.json) ? content.json : {};
  const id = isMapping(entity) ? entity['id'] : undefined;
  if (op === 'DEL' && typeof id === 'string' && id !== '') return { ...place, id };
  if (op !== 'ADD' && op !== 'MOD') {
    const [column, message] =
      op === 'DEL' ? ['entity', 'The entity has no id.'] : ['op', 'The line is no delta.'];
    const fix = 'Write {"op": "ADD", "entity": {…}}, or MOD or DEL.';
    const problem = {
      severity: 'refused',
      column,
      cell: shortened(op),
      code: 'notADelta',
      message,
      fix,
    } as const;
    return bareItem(place, 'refused', problem);
  }
  const record = readFtmRecord(entity, place);
  return 'head' in record
    ? { ...place, id: record.head.id, record }
    : bareItem(place, 'refused', record);
}

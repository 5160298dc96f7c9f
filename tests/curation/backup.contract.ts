/** Backups: a restore brings back everything that was recorded, or changes nothing, and refuses a damaged file. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backUp } from '../../src/curation/backup/backup.ts';
import { checkBackup } from '../../src/curation/backup/check-backup.ts';
import { restore } from '../../src/curation/backup/restore.ts';
import { undoUnfinished } from '../../src/curation/large-load/undo.ts';
import { loadRecords } from '../../src/curation/load.ts';
import { rebuild } from '../../src/curation/rebuild-revision.ts';
import type { Records } from '../../src/domain/claims/records.ts';
import type { Graph, Row } from '../../src/graph/graph.ts';
import { expectCode } from '../graph/contract/suite.ts';
import { dump } from '../support/dump.ts';
import { openTestEmbedded, temporaryFolder } from '../support/embedded.ts';
import { readWorld, type Open } from '../support/world.ts';
import { expectCountsNow } from './counts-now.ts';
import { failingAt } from './staged-failures.ts';

const { dataset, records } = await readWorld('fictional');
const { dataset: other, records: others } = await readWorld('article');
const NOW = new Date('2020-01-02T03:04:05.678Z');
const MADE = { version: '9.9.9', now: NOW };
const BY = { who: 'tests', why: 'a test', now: NOW };
const STAGED = { above: 5, graceMs: 0 };

/** The earlier records: without some claims and a merge, and with another wording. */
const BEFORE: Records = {
  ...records,
  claims: records.claims
    .filter(({ predicate }, place) => place % 7 !== 0 && predicate !== 'sameAs')
    .map((claim, place) => (place === 3 ? { ...claim, summary: 'Worded otherwise.' } : claim)),
};

/** Four revisions with new wordings, claims taken out, merges and two data sets. */
export async function loadHistory(graph: Graph): Promise<void> {
  await loadRecords(graph, dataset, BEFORE, BY);
  await loadRecords(graph, dataset, records, BY);
  await loadRecords(graph, other, others, BY);
  await loadRecords(graph, dataset, { ...records, claims: records.claims.slice(5) }, BY);
}

/** Everything stored, except the checksums of folders, which a backup leaves out. */
export async function dumpRestorable(graph: Graph) {
  const { nodes, relationships } = await dump(graph);
  const isChecksum = ({ properties }: Row) =>
    String((properties as Row)['key']).startsWith('checksum:');
  return { nodes: nodes.filter((node) => !isChecksum(node)), relationships };
}

/** `every` is the step between the writes that fail. */
export function describeBackup(name: string, open: Open, every: number): void {
  describe(`backups of ${name}`, () => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'graph.gz');
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());
    afterAll(folder.remove);

    /** Backs up a history from an embedded graph, and returns what that graph stored. */
    async function madeElsewhere(prepare: (graph: Graph) => Promise<unknown> = async () => null) {
      const made = await openTestEmbedded();
      try {
        await loadHistory(made);
        await prepare(made);
        const report = await backUp(made, file, MADE);
        return { report, stored: await dumpRestorable(made) };
      } finally {
        await made.close();
      }
    }

    test('are the same file on both engines', async () => {
      await madeElsewhere();
      const wanted = gunzipSync(readFileSync(file)).toString();
      await loadHistory(graph);
      const { counts, faults, head } = await backUp(graph, file, MADE);
      expect(gunzipSync(readFileSync(file)).toString()).toBe(wanted);
      expect(faults).toEqual([]);
      expect(counts.revision).toBe(4);
      expect(head).toMatchObject({ version: '9.9.9', newest: 4, shown: 4 });
    });

    test.each([{}, STAGED])('restore the graph as it was (%j)', async (staging) => {
      const { report, stored } = await madeElsewhere();
      expect(await restore(graph, file, undefined, staging)).toEqual(report);
      expect(await dumpRestorable(graph)).toEqual(stored);
      await expectCountsNow(graph);
      expect(await rebuild(graph)).toEqual({ revision: 4, nodes: 0, relationships: 0 });
      const again = await loadRecords(graph, other, others, BY);
      expect(again).toMatchObject({ revision: 4, changed: false });
    });

    test('restore the revision that was shown, and every other one', async () => {
      const { stored } = await madeElsewhere((made) => rebuild(made, 2));
      await restore(graph, file);
      expect(await dumpRestorable(graph)).toEqual(stored);
      await rebuild(graph, 1);
      const made = await openTestEmbedded();
      await loadHistory(made);
      await rebuild(made, 1);
      expect(await dumpRestorable(graph)).toEqual(await dumpRestorable(made));
      await made.close();
    });

    test('hold the revision with which they began, even if data is loaded meanwhile', async () => {
      await loadRecords(graph, dataset, BEFORE, BY);
      await backUp(graph, file, MADE);
      const wanted = gunzipSync(readFileSync(file)).toString();
      let reads = 0;
      const loading: Graph = {
        ...failingAt(graph, -1),
        read: async (cypher, parameters) => {
          reads += 1;
          if (reads === 4) await loadRecords(graph, dataset, records, BY);
          return graph.read(cypher, parameters);
        },
      };
      await backUp(loading, file, MADE);
      expect(reads).toBeGreaterThan(4);
      expect(gunzipSync(readFileSync(file)).toString()).toBe(wanted);
    });

    test('are restored into an empty graph only', async () => {
      await madeElsewhere();
      await loadRecords(graph, other, others, BY);
      const before = await dump(graph);
      const error = await expectCode(restore(graph, file), 'BAD_USER_INPUT');
      expect(error.message).toMatch(/holds a revision, .* into an empty graph only\. Choose/);
      expect(await dump(graph)).toEqual(before);
    });

    test('leave nothing behind if the restore fails at any write', async () => {
      const { stored } = await madeElsewhere();
      const empty = await dumpRestorable(graph);
      for (let nth = 1; ; nth += every) {
        const failing = failingAt(graph, nth);
        const restored = await restore(failing, file, undefined, STAGED).then(
          () => true,
          () => false,
        );
        if (restored) break;
        await undoUnfinished(graph);
        const now = await dumpRestorable(graph);
        const isWhole = now.nodes.some(({ labels }) => (labels as string[]).includes('Claim'));
        // After the last write but one, the restore counts as done, so undoing keeps it.
        expect(now).toEqual(isWhole ? stored : empty);
        if (isWhole) return;
      }
      expect(await dumpRestorable(graph)).toEqual(stored);
    });

    test('that are damaged are refused, and nothing is written', async () => {
      await madeElsewhere();
      const bytes = readFileSync(file);
      const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
      const empty = await dump(graph);
      const packed = (changed: readonly string[]) => gzipSync(`${changed.join('\n')}\n`);
      const flipped = (at: number) => {
        const copy = Buffer.from(bytes);
        copy[at] = copy[at]! ^ 0x10;
        return copy;
      };
      const step = Math.floor(bytes.length / 8);
      const damaged: readonly (readonly [string, Uint8Array])[] = [
        ...[1, 3, 5, 7].map((n) => [`cut at ${n}/8`, bytes.subarray(0, n * step)] as const),
        ...[1, 3, 5, 7].map((n) => [`changed at ${n}/8`, flipped(n * step)] as const),
        ['empty', Buffer.alloc(0)],
        ['no end', packed(lines.slice(0, -1))],
        ['a line less', packed(lines.toSpliced(20, 1))],
        ['a line twice', packed(lines.toSpliced(20, 0, lines[20]!))],
        ['another word', packed(lines.with(20, lines[20]!.replace('a', 'b')))],
        ['a line after the end', packed([...lines, lines[20]!])],
        ['no JSON', packed(lines.with(20, 'x'))],
        ['something else', packed(['{"some":"thing"}'])],
        ['a later format', packed(lines.with(0, lines[0]!.replace('"format":1', '"format":2')))],
        ['a later schema', packed(lines.with(0, lines[0]!.replace(/"schema":\d+/, '"schema":99')))],
      ];
      const other = join(folder.path, 'damaged.gz');
      for (const [what, content] of damaged) {
        writeFileSync(other, content);
        const error = await expectCode(restore(graph, other), 'BACKUP_INVALID');
        expect([what, error.message]).toEqual([what, expect.stringContaining('no whole backup')]);
        await expectCode(checkBackup(other), 'BACKUP_INVALID');
      }
      await expectCode(restore(graph, join(folder.path, 'nosuch.gz')), 'BAD_USER_INPUT');
      expect(await dump(graph)).toEqual(empty);
    });

    test('of an empty graph are refused', async () => {
      const error = await expectCode(backUp(graph, file, MADE), 'BAD_USER_INPUT');
      expect(error.message).toContain('nothing to back up');
    });

    test('report the faults of a graph, and are restored with them', async () => {
      await loadHistory(graph);
      await graph.write(async (run) => {
        await run(`MATCH (e:FeedEntry {id: '00000001-00000000'}) DELETE e`);
        await run(`MATCH (c:Claim {revision: 2}) WITH c AS one LIMIT 1 SET one.value = 'x'`);
        await run(`MATCH (r:Revision {number: 3}) DELETE r`);
      });
      const { faults } = await backUp(graph, file, MADE);
      expect(faults.join('\n')).toMatch(/Revision 1 should have \d+ items in its feed, and has \d/);
      expect(faults.join('\n')).toMatch(
        /The id of claim c\w+ is not the hash of what the claim says/,
      );
      expect(faults.join('\n')).toMatch(/Revision 3 is missing/);
      expect((await checkBackup(file)).faults).toEqual(faults);
      const again = await openTestEmbedded();
      expect((await restore(again, file)).faults).toEqual(faults);
      await again.close();
    });
  });
}

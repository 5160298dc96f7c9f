/** The seeded article in every format, read from a real graph: what was planned is nowhere a meeting. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatNamed } from '../../../src/exchange/export/formats.ts';
import { openExport } from '../../../src/exchange/export/open-export.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { describeEngines, loadWorld } from '../../support/world.ts';
import { missingPython, seenByPython } from './python.ts';
import { textOf } from './small-export.ts';

describeEngines('The article, exported', (open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await loadWorld(graph, 'article');
  });
  afterAll(() => graph.close());

  const written = async (format: string) => {
    const exported = await openExport(graph, { question: 'all', site: '' });
    const [file] = [...formatNamed(format).files(exported, () => undefined)];
    return textOf(file!.content);
  };

  test.each(['ftm', 'gexf', 'graphml', 'popolo', 'ical', 'csl', 'bibtex'])(
    '%s: equal exports are equal bytes',
    async (format) => {
      const text = await written(format);
      expect(text.length).toBeGreaterThan(100);
      expect(await written(format)).toBe(text);
    },
  );

  test.each(['ftm', 'gexf', 'graphml', 'popolo', 'ical', 'csl', 'bibtex'])(
    '%s: what lies around one actor can be exported alone',
    async (format) => {
      const scope = { actors: ['john-kerry'] };
      const exported = await openExport(graph, { question: 'Kerry', site: '', ...scope });
      const [file] = [...formatNamed(format).files(exported, () => undefined)];
      expect((await textOf(file!.content)).length).toBeGreaterThan(100);
    },
  );

  test('an edge between Kerry and Kem Sokha says that a meeting was planned, and none that they met', async () => {
    const edges = (await written('gexf'))
      .split('\n')
      .filter(
        (line) =>
          line.startsWith('<edge ') && /"john-kerry"/.test(line) && /"kem-sokha"/.test(line),
      );
    expect(edges.map((line) => / kind="([^"]*)"/.exec(line)![1])).toEqual(['PLANNED']);
  });

  test('Popolo lists nobody as an attendee of what was only planned', async () => {
    const { events } = JSON.parse(await written('popolo')) as {
      events: { status: string; attendees?: unknown[] }[];
    };
    const planned = events.filter(({ status }) => status === 'tentative');
    expect(planned.length).toBeGreaterThan(0);
    expect(planned.filter(({ attendees = [] }) => attendees.length > 0)).toEqual([]);
  });

  const missing = missingPython('followthemoney');
  const title = 'followthemoney keeps every property of it';
  const keepsAll = async () => {
    const [counts] = seenByPython('ftm.py', 'article.json', await written('ftm'));
    expect(JSON.parse(counts!)).toMatchObject({ Article: 1 });
  };
  if (missing === null) test(title, keepsAll);
  else test.skip(`${title} (${missing})`, keepsAll);
});

/** The pictures of shared links: real PNG of the right size, one per answer, with Khmer in one piece, and few at a time. */
import { cpSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import * as resvg from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { openLettering } from '../../src/api/http/heads/card-lettering.ts';
import { CardPngs } from '../../src/api/http/heads/card-png.ts';
import { loadHeads, type Lettering, type Style } from '../../src/api/http/heads/heads-bundle.ts';
import { serveHeads } from '../support/heads-server.ts';
import { temporaryFolder } from '../support/embedded.ts';
import { serveGraph } from '../support/server.ts';

const served = serveHeads();

async function picture(path: string) {
  const response = await fetch(`${served.url}/card${path}`);
  const png = Buffer.from(await response.arrayBuffer());
  return { response, png, size: [png.readUInt32BE(16), png.readUInt32BE(20)] };
}

/** The body is read, because a server waits at its end for answers that nobody has read. */
async function statusOf(url: string): Promise<number> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.status;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('a card', () => {
  test('is a PNG of 1200 × 630, of its own for each verdict, day and language', async () => {
    const paths = [
      '/met.png?a=john-kerry&b=kem-sokha', // planned
      '/met.png?a=john-kerry&b=kem-sokha&lang=km',
      '/met.png?a=john-kerry&b=kem-sokha&knownBy=2016-01-26',
      '/met.png?a=john-kerry&b=am-sam-ath', // asked for
      '/met.png?a=john-kerry&b=william-heidt', // seen together
      '/met.png?a=john-kerry&b=sam-rainsy', // no record
      '/actor/john-kerry.png',
      '/meeting/kerry-kem-sokha-2016-01.png',
      '/start.png',
    ];
    const pngs = new Set<string>();
    for (const path of paths) {
      const { response, png, size } = await picture(path);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([
        path,
        200,
        'image/png',
      ]);
      expect(png.subarray(0, 8)).toEqual(SIGNATURE);
      expect(size).toEqual([1200, 630]);
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      pngs.add(png.toString('base64'));
    }
    expect(pngs.size).toBe(paths.length);
  });

  test('is not sent again to who holds it', async () => {
    const path = '/met.png?a=john-kerry&b=kem-sokha';
    const tag = String((await picture(path)).response.headers.get('etag'));
    const again = await fetch(`${served.url}/card${path}`, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test.each(['/actor/nobody.png', '/nowhere.png', '/met', '/.png'])('%s is none', async (path) => {
    const { status } = await fetch(`${served.url}/card${path}`);
    expect(status).toBe(404);
  });
});

/** A lettering that notes what is written. */
async function wordsOn(path: string, search: string) {
  const heads = await loadHeads(served.webFolder);
  const written: string[] = [];
  const lettering: Lettering = {
    widthOf: (text, { size }) => text.length * size * 0.5,
    draw: (text) => (written.push(text), []),
  };
  // The server asks itself; a test asks it from outside, as the same client would.
  const ask = async (operation: { toString(): string }, variables: object) => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation.toString(), variables }),
    });
    return ((await response.json()) as { data: object }).data;
  };
  const request = { path, search, acceptLanguage: 'en', origin: 'https://rapport.example' };
  const svg = await heads!.cardOf(request, ask, lettering);
  return { words: written.join(' '), svg: svg ?? '' };
}

test('the card of a plan never says that they met', async () => {
  const { words, svg } = await wordsOn('/met', '?a=john-kerry&b=kem-sokha');
  expect(words).toContain('was planned. No source says that it took place.');
  expect(words.replaceAll('not known to have met', '')).not.toMatch(/\bmet\b/);
  // Letters are outlines: no text can be markup, and no font is looked for.
  expect(svg).not.toMatch(/<text|<image|href/);
});

describe('the lettering', () => {
  const style: Style = { size: 100, isBold: false };
  let lettering: Lettering;
  beforeAll(async () => {
    lettering = await openLettering(`${served.webFolder}/server/fonts`);
  });

  test('gives each cluster of Khmer its whole width, so that none overlaps the next', () => {
    // The vowel is drawn before its consonant, and both need room.
    const alone = lettering.widthOf('ស', style);
    const cluster = lettering.widthOf('សែ', style);
    expect(cluster).toBeGreaterThan(alone * 1.3);
    expect(lettering.widthOf('សែន', style)).toBeCloseTo(cluster + lettering.widthOf('ន', style), 1);
    // A consonant below another one takes no room beside it.
    expect(lettering.widthOf('ស្ក', style)).toBeLessThan(alone + lettering.widthOf('ក', style));
    expect(lettering.draw('ស្ក', style).length).toBeLessThan(3);
  });

  test('draws Latin with marks, Cyrillic and Khmer in one line, and a box for what it lacks', () => {
    for (const text of ['Đặng Thị Ngọc Thịnh', 'Хун Сен', 'ហ៊ុន សែន', 'Ada ហ៊ុន 12 (Ж)']) {
      const glyphs = lettering.draw(text, style);
      expect(glyphs.length).toBeGreaterThan(3);
      expect(new Set(glyphs.map(({ d }) => d)).size).toBeGreaterThan(3);
      expect(glyphs.at(-1)!.x).toBeLessThan(lettering.widthOf(text, style));
    }
    expect(lettering.draw('習', style)).toHaveLength(1);
  });
});

describe('the studio', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

  /** Draws only when told, to have several wait. */
  function slowly() {
    const waiting: (() => void)[] = [];
    let drawn = 0;
    const renderAsync: typeof resvg.renderAsync = async (...asked) => {
      drawn += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return resvg.renderAsync(...asked);
    };
    return { renderAsync, waiting, drawn: () => drawn };
  }

  test('draws one at a time, lets few wait, and refuses the others', async () => {
    const brush = slowly();
    const pngs = new CardPngs(brush, { atOnce: 1, waiting: 2, waitMs: 10_000 });
    const first = ['a', 'b', 'c'].map((key) => pngs.pngOf(key, SVG));
    await expect(pngs.pngOf('d', SVG)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    for (let done = 1; done <= 3; done += 1) {
      while (brush.waiting.length === 0) await setTimeout(5);
      expect(brush.drawn()).toBe(done);
      brush.waiting.pop()!();
      await first[done - 1];
    }
    expect(await Promise.all(first)).toHaveLength(3);
  });

  test('draws a picture once, for all who ask for it at once and later', async () => {
    const brush = slowly();
    const pngs = new CardPngs(brush, { atOnce: 1, waiting: 0, waitMs: 10_000 });
    const asked = [pngs.pngOf('a', SVG), pngs.pngOf('a', SVG)];
    while (brush.waiting.length === 0) await setTimeout(5);
    brush.waiting.pop()!();
    const [one, other] = await Promise.all(asked);
    expect(await pngs.pngOf('a', SVG)).toBe(one);
    expect(other).toBe(one);
    expect(brush.drawn()).toBe(1);
  });
});

test('a server that cannot draw runs without cards, and says so once', async () => {
  const bare = temporaryFolder();
  cpSync(served.webFolder, bare.path, { recursive: true });
  rmSync(`${bare.path}/server/fonts`, { recursive: true });
  const lines: string[] = [];
  const own = await serveGraph(served.graph, undefined, {
    webFolder: bare.path,
    silent: false,
    logTo: { write: (line) => lines.push(line) },
  });
  try {
    for (const path of ['/card/start.png', '/card/actor/john-kerry.png']) {
      expect(await statusOf(`${own.url}${path}`)).toBe(404);
    }
    expect(await statusOf(`${own.url}/actor/john-kerry`)).toBe(200);
    expect(lines.filter((line) => line.includes('Shared links have no pictures'))).toHaveLength(1);
  } finally {
    await own.close();
    bare.remove();
  }
});

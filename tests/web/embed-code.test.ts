/** The code of embeds: whatever a title or an address holds, the code holds one frame or one element with it, and nothing else. */
import { describe, expect, test } from 'vitest';
import { elementCode, frameCode, type EmbedChoice } from '../../web/src/take-away/embed-code.ts';

const ORIGIN = 'https://rapport.example.org';
const HOSTILE = `"><script>alert(1)</script>'& Sons`;
const choice: EmbedChoice = {
  path: '/embed/met?a=john-kerry&b=kem-sokha',
  theme: 'auto',
  language: null,
  knownBy: null,
};

describe('the frame', () => {
  test('names what is chosen, and leaves the rest to the reader', () => {
    expect(frameCode(choice, ORIGIN, 'A title')).toContain(
      ' src="https://rapport.example.org/embed/met?a=john-kerry&amp;b=kem-sokha" title="A title"',
    );
    const chosen = { ...choice, theme: 'dark', language: 'km', knownBy: '2016-01-26' } as const;
    expect(frameCode(chosen, ORIGIN, 'A title')).toContain(
      'b=kem-sokha&amp;theme=dark&amp;lang=km&amp;knownBy=2016-01-26"',
    );
  });

  test('is higher for a picture than for a card', () => {
    const heightOf = (path: string) =>
      Number(/ height="(\d+)"/.exec(frameCode({ ...choice, path }, ORIGIN, ''))?.[1]);
    expect(heightOf('/embed/timeline?actors=a')).toBeGreaterThan(heightOf(choice.path));
  });
});

describe('the element', () => {
  test('shows a link to the same page as it was known on the same day to readers without the script', () => {
    const chosen = { ...choice, knownBy: '2016-01-26' };
    const code = elementCode(chosen, ORIGIN, 'A title');
    expect(code).toContain(`<script async src="${ORIGIN}/embed.js"></script>`);
    expect(code).toContain(
      `src="${ORIGIN}/met?a=john-kerry&amp;b=kem-sokha" known-by="2016-01-26">`,
    );
    expect(code).toContain(
      `<a href="${ORIGIN}/met?a=john-kerry&amp;b=kem-sokha&amp;knownBy=2016-01-26">A title</a>`,
    );
  });
});

test.each([frameCode, elementCode])('a hostile title stays text', (codeOf) => {
  const code = codeOf(choice, ORIGIN, HOSTILE);
  expect(code).not.toContain('<script>');
  expect(code).toContain('&lt;script>');
});

/** Every decision follows the template of `docs/decisions/README.md` and is listed there. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../docs/decisions/', import.meta.url));
const read = (name: string) => readFileSync(`${folder}${name}`, 'utf8');

const SECTIONS = ['Context', 'Decision', 'Consequences', 'Rejected options'];
const STATUS = /^- Status: (accepted(; .+)?|superseded by \d{4})$/;
const index = read('README.md');
const names = readdirSync(folder).filter((name) => name !== 'README.md');
const numbers = names.map((name) => name.slice(0, 4));

/** The parts of a decision under its headings, by heading. */
function sectionsOf(text: string): [heading: string, body: string][] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]);
}

test('decisions are numbered from 0001 without a gap', () => {
  expect(names.length).toBeGreaterThan(20);
  expect(numbers).toEqual(names.map((_, i) => String(i + 1).padStart(4, '0')));
});

describe.each(names)('%s', (name) => {
  const text = read(name);
  const [title, blank, status = '', date] = text.split('\n');

  test('opens with its number, a statement, its status and its date', () => {
    expect(title).toMatch(new RegExp(`^# ${name.slice(0, 4)} [A-Z]\\S* .*[^.]$`));
    expect(blank).toBe('');
    expect(status).toMatch(STATUS);
    expect(date).toMatch(/^- Date: 20\d\d-[01]\d-[0-3]\d$/);
  });

  test('has the four sections in order, none of them empty', () => {
    const sections = sectionsOf(text);
    expect(sections.map(([heading]) => heading)).toEqual(SECTIONS);
    expect(sections.filter(([, body]) => body === '')).toEqual([]);
  });

  test('names each rejected option, and why', () => {
    const options = sectionsOf(text).at(-1)![1].split(/^- /m).slice(1);
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) expect(option).toMatch(/^_[^_]+_.*?: /s);
  });

  test('is half a page to a page long', () => {
    expect(text.split('\n').length).toBeLessThan(50);
  });

  test('refers only to decisions that exist', () => {
    const named = [...text.matchAll(/(?<![\d.,-])\b0\d{3}\b(?!-)/g)].map(([number]) => number);
    expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  test('is listed in the README under its title', () => {
    const stated = title!.slice('# 0000 '.length);
    expect(index.replaceAll(/ +/g, ' ')).toContain(
      `| [${name.slice(0, 4)}](${name}) | ${stated} |`,
    );
  });
});

test('the README lists no removed decision', () => {
  const listed = [...index.matchAll(/\]\((\d{4}-[^)]+)\)/g)].map(([, name]) => name);
  expect(listed).toEqual(names);
});

test('the template in the README has the sections that are asked for', () => {
  const template = /```markdown\n([\s\S]*?)```/.exec(index)![1]!;
  expect(template).toMatch(/^# 0000 .*\n\n- Status: accepted\n- Date: YYYY-MM-DD\n/);
  expect(sectionsOf(template).map(([heading]) => heading)).toEqual(SECTIONS);
});

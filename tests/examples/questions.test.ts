/** Every question of `docs/questions.md` has an operation, and the operation has an answer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../domain/support/world.ts';
import { ask } from '../support/ask.ts';
import { load } from '../support/load.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

const PAGE = 'docs/questions.md';

const held = { capacity: 'attendee', stage: 'held' } as const;

/** Two parties and an island, added because in the fictional world no party has members and no circumstance a place. */
const beside = world()
  .source('gull-post', { publishedOn: '2014-06-01' })
  .organization('tide-party', 'gull-party')
  .person('nora-vale', 'otto-brand')
  .meeting('vale-brand-2014-05')
  .circumstance('vale-arrest')
  .place('gull-island')
  .claim('tide-party property party', { which: 'kind' })
  .claim('gull-party property party', { which: 'kind' })
  .claim('nora-vale memberOf tide-party')
  .claim('otto-brand memberOf gull-party')
  .claim('vale-brand-2014-05 stage held')
  .claim('nora-vale involvedIn vale-brand-2014-05', held)
  .claim('otto-brand involvedIn vale-brand-2014-05', held)
  .claim('nora-vale under vale-arrest')
  .claim('vale-arrest at gull-island');

interface Question {
  readonly question: string;
  /** Files of the examples that answer it. */
  readonly examples: readonly string[];
  /** Operations on the page itself. */
  readonly operations: readonly string[];
}

/** `**Question?**`, then links to examples, then operations. */
const questions: readonly Question[] = readFileSync(PAGE, 'utf8')
  .split('\n## What cannot be asked')[0]!
  .split(/^\*\*(?=.+\?\*\*$)/m)
  .slice(1)
  .map((part) => ({
    question: part.slice(0, part.indexOf('**')),
    examples: [...part.matchAll(/\]\((.+?\.graphql)\)/g)].map(([, link]) =>
      path.join('docs', link!),
    ),
    operations: [...part.matchAll(/^```graphql\n([^`]+)```$/gm)].map(([, text]) => text!),
  }));

/** Whether an answer says anything: a list with items in it if there is one, else a value. */
function saysSomething(answer: unknown): boolean {
  if (answer === null || answer === undefined || answer === 0) return false;
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer !== 'object') return true;
  const members = Object.values(answer);
  const lists = members.filter(Array.isArray);
  return (lists.length > 0 ? lists : members).some(saysSomething);
}

test('the page has the questions, each with an operation', () => {
  expect(questions.length).toBeGreaterThan(45);
  const unanswered = questions.filter(
    ({ examples, operations }) => examples.length + operations.length === 0,
  );
  expect(unanswered).toEqual([]);
});

test('an empty answer says nothing', () => {
  const empty = [{ totalCount: 0, edges: [] }, { nodes: [] }, null, { parts: { nodes: [] } }];
  expect(empty.filter(saysSomething)).toEqual([]);
  expect(saysSomething({ totalCount: 1, nodes: [{ name: 'a' }] })).toBe(true);
});

describeEngines('The questions of the page', (open) => {
  let seeds: TestServer;
  let fictional: TestServer;
  beforeAll(async () => {
    seeds = await serveWorld(open, 'article');
  });
  afterAll(() => seeds.close());

  test.each(questions.filter(({ examples }) => examples.length > 0))(
    '$question — the examples answer',
    async ({ examples, operations }) => {
      for (const file of examples) {
        const [first] = Object.values(await ask(seeds.url, readFileSync(file, 'utf8')));
        // With an operation beside it, the page says that the seeds have no such meeting.
        if (operations.length === 0) expect(saysSomething(first)).toBe(true);
      }
    },
  );

  test('the operations of the page answer', async () => {
    fictional = await serveWorld(open, 'fictional');
    try {
      await load(fictional.graph, beside.records);
      const silent: string[] = [];
      for (const { question, operations } of questions) {
        for (const operation of operations) {
          const fields = Object.entries(await ask(fictional.url, operation));
          const empty = fields.filter(([, answer]) => !saysSomething(answer));
          silent.push(...empty.map(([name]) => `${question} ${name}`));
        }
      }
      expect(silent).toEqual([]);
    } finally {
      await fictional.close();
    }
  });
});

/** The short form of a page's question, for people. A page asks for everything that it shows, which is too long to read. */
import { given, type Question } from '../snippets/snippets.ts';

const files = import.meta.glob<string>('../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** By the name of the operation that a page sends. */
const SHORT = new Map(
  Object.entries(files).map(([path, text]) => [/(\w+)\.graphql$/.exec(path)?.[1], text.trim()]),
);

/** The same question with the fields that matter most, and only the variables that it uses. */
export function shortQuestion(question: Question): Question {
  const text = SHORT.get(/^\s*query (\w+)/.exec(question.text)?.[1]);
  if (text === undefined) return question;
  const used = Object.entries(given(question.variables)).filter(([name]) =>
    new RegExp(`\\$${name}\\b`).test(text),
  );
  return { text, variables: Object.fromEntries(used) };
}

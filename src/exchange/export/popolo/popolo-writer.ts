/** Writes one JSON document of lists, an element at a time, so that it needs no memory. */
import { writable } from '../clean-text.ts';

/** An element of a list. Members that are null, undefined or an empty list are not written. */
export type PopoloRow = Readonly<Record<string, unknown>>;

/** `{"about": …, "persons": […], …}` */
export async function* popoloDocument(
  about: PopoloRow,
  lists: readonly (readonly [name: string, rows: AsyncIterable<PopoloRow>])[],
): AsyncGenerator<string> {
  yield `{"about":${json(about)}`;
  for (const [name, rows] of lists) {
    yield `,\n${JSON.stringify(name)}:[`;
    let separator = '\n';
    for await (const row of rows) {
      yield `${separator}${json(row)}`;
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '}\n';
}

const json = (row: PopoloRow): string =>
  JSON.stringify(row, (_name, value: unknown) => {
    if (typeof value === 'string') return writable(value);
    return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
  });

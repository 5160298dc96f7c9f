/** Reads what somebody types or pipes into a command. */
import { createInterface } from 'node:readline';
import { RapportError } from '../errors.ts';
import type { Ask } from './context.ts';
import type { Screen } from './progress.ts';

/** Standard input: that of the process, or a test's. */
export type Keyboard = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Null if nobody sits at a terminal and could answer. */
export function askOn(keyboard: Keyboard | undefined, screen: Screen): Ask | null {
  if (keyboard?.isTTY !== true || screen.isTTY !== true) return null;
  return async (questions) => {
    const lines = createInterface({ input: keyboard });
    const typed = lines[Symbol.asyncIterator]();
    const answers: string[] = [];
    try {
      for (const question of questions) {
        screen.write(question);
        const line: IteratorResult<string, undefined> = await typed.next();
        if (line.done === true) {
          const message = 'The questions were not all answered. Nothing was written.';
          throw new RapportError('BAD_USER_INPUT', message);
        }
        answers.push(line.value.trim());
      }
      return answers;
    } finally {
      lines.close();
    }
  };
}

/** Everything that is piped in. */
export async function readAll(keyboard: Keyboard | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of piecesOf(keyboard)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What is piped in, piece by piece. */
export async function* piecesOf(keyboard: Keyboard | undefined): AsyncGenerator<Buffer> {
  for await (const chunk of keyboard ?? []) yield Buffer.from(chunk);
}

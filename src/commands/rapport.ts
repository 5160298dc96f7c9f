/** The `rapport` command: parses the command line, runs one subcommand, reports errors. */
import { Command, CommanderError } from 'commander';
import { isDebugging, readConfigUnder, VERSION } from '../config.ts';
import { isRapportError, RapportError } from '../errors.ts';
import { describeFailure, EXIT_CODES } from '../exit.ts';
import type { Environment } from '../graph/engine.ts';
import { isReadBy, openGraph } from '../graph/open-graph.ts';
import { addBackup } from './backup.ts';
import { addCheck } from './check.ts';
import type { Context } from './context.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addFind } from './find.ts';
import { examples, exitCodes, settings } from './help.ts';
import { addHelp } from './help-command.ts';
import { askOn, piecesOf, readAll, type Keyboard } from './keyboard.ts';
import { addImport } from './import.ts';
import { addLoad } from './load.ts';
import { progressOn, writeTo, type Screen } from './progress.ts';
import { addRebuild } from './rebuild.ts';
import { addRestore } from './restore.ts';
import { addRevert } from './revert.ts';
import { addServe } from './serve.ts';
import { addSourceCommands } from './source.ts';
import { addStatus } from './status.ts';
import { addUpgrade } from './upgrade.ts';
import { addVerify } from './verify.ts';

/**
 * How long a read of a command may take. A server refuses what takes 10 s; an operator would rather have the
 * backup of a large graph on a busy machine.
 */
const READ_TIMEOUT_MS = 600_000;

/** The environment and streams of a command: those of the process, or of a test. */
export interface Terminal {
  readonly env: Environment;
  readonly out: Screen;
  readonly err: Screen;
  /** Absent if nothing can be typed or piped in. */
  readonly in?: Keyboard;
}

/**
 * Runs one command and prints its error, if any.
 *
 * @param words the command line after `rapport`.
 * @returns the exit code.
 */
export async function runRapport(words: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const context = contextOn(terminal, (code) => (exitCode = code));
  try {
    await commandLine(context, terminal).parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, terminal);
  }
}

function contextOn(
  { env, out, err, in: keyboard }: Terminal,
  exitWith: Context['exitWith'],
): Context {
  return {
    settings: (flags = {}) => {
      const config = readConfigUnder(flags, env);
      if (flags.RAPPORT_DATA !== undefined && !isReadBy(config.graph, 'RAPPORT_DATA')) {
        throw new RapportError(
          'CONFIG_INVALID',
          '--data is a folder of the embedded engine, but NEO4J_URI is set: use only one of them.',
        );
      }
      return config;
    },
    open: ({ graph }, options) =>
      withFix(openGraph({ ...graph, readTimeoutMs: READ_TIMEOUT_MS }, options)),
    // Imported only on demand, so that the other commands start quickly.
    serve: async (config) => {
      const { serve } = await import('../serve.ts');
      return withFix(serve(config));
    },
    print: (line) => out.write(`${line}\n`),
    write: (chunk) => writeTo(out, chunk),
    note: (line) => err.write(`${line}\n`),
    clear: out.isTTY === true ? () => out.write('\u001b[2J\u001b[3J\u001b[H') : null,
    ask: askOn(keyboard, err),
    readInput: () => readAll(keyboard),
    inputStream: () => piecesOf(keyboard),
    progress: (title) => progressOn(err, title),
    exitWith,
  };
}

/** Adds advice to the error about a locked file. */
async function withFix<T>(opening: Promise<T>): Promise<T> {
  return opening.catch((error: unknown) => {
    if (!isRapportError(error, 'GRAPH_LOCKED')) throw error;
    throw new RapportError(
      'GRAPH_LOCKED',
      `${error.message} To share a graph between processes, use Neo4j (NEO4J_URI).`,
      { cause: error, details: error.details },
    );
  });
}

function commandLine(context: Context, { out, err }: Terminal): Command {
  const program = new Command('rapport')
    .description('Who met whom, in what role, and who says so: a knowledge graph behind GraphQL.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.write(text), writeErr: (text) => err.write(text) })
    .addHelpText('after', () =>
      [
        examples(
          ['rapport source add article.txt --title …', 'begin the file of a source'],
          ['rapport check seeds', 'find issues in seeds'],
          ['rapport load seeds', 'load seeds'],
          ['rapport import register.csv --format csv --mapping …', 'import a register'],
          ['rapport status', 'print what the graph holds'],
          ['rapport serve', 'serve it, with a playground at http://127.0.0.1:4000/playground'],
          ['rapport help load', 'print the help of one command'],
        ),
        settings(),
        exitCodes(),
      ].join('\n'),
    );
  const kept = [addBackup, addRestore, addVerify, addUpgrade];
  for (const add of [
    addServe,
    addSourceCommands,
    addCheck,
    addLoad,
    addImport,
    addRevert,
    addStatus,
    addRebuild,
    addExport,
    ...kept,
    addFind,
    addExplain,
  ])
    add(program, context);
  addHelp(program);
  return program;
}

/** Prints the error in one line and returns the exit code. */
function report(error: unknown, { env, err }: Terminal): number {
  if (error instanceof CommanderError) {
    // Commander has already printed its error or the help.
    return error.exitCode === 0 ? 0 : (EXIT_CODES.BAD_USER_INPUT ?? 1);
  }
  const { line, exitCode } = describeFailure(error);
  err.write(`${isRapportError(error) ? line : internalError(line, env)}\n`);
  return exitCode;
}

/** An unexpected error, without its stack unless RAPPORT_DEBUG is set. */
function internalError(stack: string, env: Environment): string {
  return `INTERNAL: ${isDebugging(env) ? stack : (stack.split('\n')[0] ?? '')}`;
}

#!/usr/bin/env node
/** Entry of the command `rapport`: settings → engine → one command. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.ts';
import type { Context } from './commands/context.ts';
import { addExplain } from './commands/explain.ts';
import { examples, exitCodes, settings } from './commands/help.ts';
import { addLoad } from './commands/load.ts';
import { progressOn } from './commands/progress.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addServe } from './commands/serve.ts';
import { addStatus } from './commands/status.ts';
import { isDebugging, PROJECT_ROOT, readConfigUnder } from './config.ts';
import { isRapportError, RapportError } from './errors.ts';
import { describeFailure, EXIT_CODES } from './exit.ts';
import { isReadBy, openGraph } from './graph/open-graph.ts';

// Engines and the server are loaded by the commands that need them: help and checks are quick.
const context: Context = {
  settings: (flags = {}) => {
    const config = readConfigUnder(flags);
    if (flags.RAPPORT_DATA !== undefined && !isReadBy(config.graph, 'RAPPORT_DATA')) {
      throw new RapportError(
        'CONFIG_INVALID',
        '--data is a folder of the embedded engine, but NEO4J_URI is set: drop one of them.',
      );
    }
    return config;
  },
  open: (config, options) => withFix(openGraph(config.graph, options)),
  serve: async (config) => {
    const { serve } = await import('./serve.ts');
    return withFix(serve(config));
  },
  print: (line) => process.stdout.write(`${line}\n`),
  progress: (title) => progressOn(process.stderr, title),
  exitWith: (code) => {
    process.exitCode = code;
  },
};

/** Adds to a locked file what one can do about it here. */
async function withFix<T>(opening: Promise<T>): Promise<T> {
  return opening.catch((error: unknown) => {
    if (!isRapportError(error, 'GRAPH_LOCKED')) throw error;
    throw new RapportError(
      'GRAPH_LOCKED',
      `${error.message} A Neo4j (NEO4J_URI) can be used by many processes at once.`,
      { cause: error, details: error.details },
    );
  });
}

function version(): string {
  const text = readFileSync(`${PROJECT_ROOT}package.json`, 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

function rapport(): Command {
  const program = new Command('rapport')
    .description('Who met whom, in what role, and who says so: a knowledge graph behind GraphQL.')
    .version(version())
    .exitOverride()
    .addHelpText('after', () =>
      [
        examples(
          ['rapport check seeds', 'what is wrong with seeds'],
          ['rapport load seeds', 'load them'],
          ['rapport status', 'what the graph holds'],
          ['rapport serve', 'ask it, at http://127.0.0.1:4000/playground'],
          ['rapport help load', 'all about one command'],
        ),
        settings(),
        exitCodes(),
      ].join('\n'),
    );
  for (const add of [addServe, addCheck, addLoad, addStatus, addRebuild, addExplain])
    add(program, context);
  return program;
}

/** Prints one clear line about what went wrong, and gives the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Commander has printed its line, or the help that was asked for.
    return error.exitCode === 0 ? 0 : (EXIT_CODES.BAD_USER_INPUT ?? 1);
  }
  const { line, exitCode } = describeFailure(error);
  process.stderr.write(`${isRapportError(error) ? line : faultOf(line)}\n`);
  return exitCode;
}

/** A fault of Rapport, without its stack unless asked for. */
function faultOf(stack: string): string {
  return `INTERNAL: ${isDebugging() ? stack : (stack.split('\n')[0] ?? '')}`;
}

// A reader that has seen enough (`rapport check | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await rapport().parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

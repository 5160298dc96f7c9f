/** `rapport help`: prints the help of a command, also of one within another, and refuses what is no command. */
import type { Command } from 'commander';

/** Adds `help` to a command with subcommands. Commander's own shows `source` for `source add`, and nothing for a typo. */
export function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .summary('display help for command')
    .description('Prints the help of a command.')
    .argument('[command...]', 'name of the command: load, source add')
    .action((words: readonly string[]) => {
      let found = program;
      for (const word of words) {
        const inner = found.commands.find((each) => each.name() === word);
        if (inner === undefined) {
          program.error(`error: unknown command '${words.join(' ')}'`, {
            code: 'commander.unknownCommand',
          });
        }
        found = inner;
      }
      found.help();
    });
}

/** Reads the number of a revision from the command line. */
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError if the text is not a whole number of 1 or more. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError('Give a whole number of 1 or more.');
  return Number(text);
}

/** Decodes the text of an article. What is not plain UTF-8 text is refused, since every hash would be of garbage. */
import { RapportError } from '../../errors.ts';

/**
 * @param name of the file, for the message.
 * @throws RapportError `BAD_USER_INPUT` with the way to convert it.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    refuse(name, 'is UTF-16', `Save it as UTF-8, for example: ${iconv('UTF-16', name)}`);
  }
  const text = decoded(bytes);
  if (text === null) {
    const fix = 'If it is an older Windows text';
    refuse(name, 'is not UTF-8', `Save it as UTF-8. ${fix}: ${iconv('WINDOWS-1252', name)}`);
  }
  if (text.includes('\0')) refuse(name, 'is not a text', 'Save the text of the article in a file.');
  if (/^\s*<(!doctype|html|\?xml)\b/i.test(text)) {
    refuse(
      name,
      'is a web page',
      'Copy the text of the article into a file, one paragraph a line.',
    );
  }
  return text;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const iconv = (from: string, name: string) =>
  `iconv -f ${from} -t UTF-8 '${name}' > article-utf8.txt`;

function refuse(name: string, problem: string, fix: string): never {
  throw new RapportError('BAD_USER_INPUT', `${name} ${problem}. ${fix}`);
}

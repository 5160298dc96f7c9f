/** Reads the credentials of Neo4j and checks its address. No message repeats a secret. */
import { readFileSync } from 'node:fs';
import { memberOf, RapportError } from '../../../errors.ts';
import type { Environment } from '../../engine.ts';

/** Either both members are set or neither. */
export interface Credentials {
  readonly username?: string;
  readonly password?: string;
}

/**
 * The user name and the password. The password may be in a file, as Docker and Kubernetes provide secrets.
 *
 * @throws RapportError `CONFIG_INVALID` naming the variable and the fix.
 */
export function readCredentials(env: Environment): Credentials {
  const { NEO4J_USERNAME: username } = env;
  const password = readPassword(env);
  if (Boolean(username) !== Boolean(password)) {
    throw new RapportError(
      'CONFIG_INVALID',
      'Give both NEO4J_USERNAME and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE), or neither for a Neo4j without authentication.',
    );
  }
  return username && password ? { username, password } : {};
}

function readPassword({
  NEO4J_PASSWORD: password,
  NEO4J_PASSWORD_FILE: file,
}: Environment): string | undefined {
  if (!file) return password;
  if (password) {
    throw new RapportError(
      'CONFIG_INVALID',
      'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set: keep one of them.',
    );
  }
  return contentOf(file);
}

function contentOf(file: string): string {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    const code = String(memberOf(cause, 'code') ?? 'unknown error');
    throw new RapportError(
      'CONFIG_INVALID',
      `NEO4J_PASSWORD_FILE is "${file}", which cannot be read (${code}).`,
      { cause },
    );
  }
  // Editors and `echo` end a file with a line break, which is not a part of the password.
  const password = content.replace(/\r?\n$/, '');
  if (password === '') {
    throw new RapportError('CONFIG_INVALID', `NEO4J_PASSWORD_FILE is "${file}", which is empty.`);
  }
  return password;
}

/**
 * Refuses a value that is not an address of Neo4j. The message does not repeat the value, because it may hold
 * a password by mistake.
 *
 * @throws RapportError `CONFIG_INVALID`.
 */
export function checkUri(uri: string): void {
  const fix = 'give an address such as neo4j://localhost:7687 or bolt://localhost:7687';
  if (uri.includes('@')) {
    throw new RapportError(
      'CONFIG_INVALID',
      'NEO4J_URI has a user name or password in it: ' +
        `${fix}, and the credentials in NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]+/.test(uri)) {
    throw new RapportError('CONFIG_INVALID', `NEO4J_URI is not a Neo4j address: ${fix}.`);
  }
}

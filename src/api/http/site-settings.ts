/** The settings of the names under which the server is reached, and of whom to tell of a weakness. */
import { isIP } from 'node:net';
import { RapportError } from '../../errors.ts';
import type { Environment, Variable } from '../../graph/engine.ts';
import { isLoopback } from './loopback.ts';

export interface SiteSettings {
  /** The names that a request may be sent to, in small letters; null for any. Those of this machine are implied. */
  readonly hosts: readonly string[] | null;
  /** Where to report a weakness, as a URI; null if the server does not say. */
  readonly securityContact: string | null;
}

export const SITE_VARIABLES: readonly Variable[] = [
  ['RAPPORT_HOSTS', '', 'Host names to answer to, with commas; * for any (default off loopback)'],
  ['RAPPORT_SECURITY_CONTACT', '', 'mailto: or https: address for /.well-known/security.txt'],
];

/**
 * Reads the settings. A server that listens on loopback only is answered by its own names unless others
 * are given; any other server by all names.
 *
 * @throws RapportError `CONFIG_INVALID`; the message names the variable and the fix.
 */
export function readSiteSettings(env: Environment): SiteSettings {
  return {
    hosts: readHosts(env.RAPPORT_HOSTS || (isLocal(env.HOST || '127.0.0.1') ? '' : '*')),
    securityContact: readContact(env.RAPPORT_SECURITY_CONTACT),
  };
}

/** Whether a name or an address is of this machine, whatever a name server says. */
export function isLocal(name: string): boolean {
  if (/^(?:.+\.)?localhost\.?$/i.test(name)) return true;
  const address = name.replace(/^\[(.*)\]$/, '$1');
  return isIP(address) !== 0 && isLoopback(address);
}

/** The name in a `Host` header, without its port; null if it is none. */
export function hostNameOf(header: string): string | null {
  const url = `http://${header}/`;
  // What a URL may hold besides is refused: credentials, a path, a question.
  if (/[/?#@\\\s]/.test(header) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/\.$/, '') || null;
}

function readHosts(text: string): string[] | null {
  const hosts = text.split(',').flatMap((each) => each.trim() || []);
  if (hosts.includes('*')) return null;
  return hosts.map((each) => {
    const name = hostNameOf(each);
    if (name !== null && !/:\d+$/.test(each)) return name;
    throw new RapportError(
      'CONFIG_INVALID',
      `RAPPORT_HOSTS has "${each}": give names such as rapport.example.org, without a port.`,
    );
  });
}

function readContact(text: string | undefined): string | null {
  if (!text) return null;
  if (/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:[+\d-]+)$/.test(text)) return text;
  throw new RapportError(
    'CONFIG_INVALID',
    `RAPPORT_SECURITY_CONTACT is "${text}": give an address such as mailto:security@example.org.`,
  );
}

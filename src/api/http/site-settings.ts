/** The settings of the server's host names and public address, and of the contact for reports of vulnerabilities. */
import { isIP } from 'node:net';
import { RapportError } from '../../errors.ts';
import type { Environment, Variable } from '../../graph/engine.ts';
import { isLoopback } from './loopback.ts';

export interface SiteSettings {
  /** The host names that the server answers to, in lower case; null for any. The names of this machine always count. */
  readonly hosts: readonly string[] | null;
  /** The public address, such as `https://rapport.example.org`, without a slash at its end; null if it is the one that is asked. */
  readonly url: string | null;
  /** Where to report a vulnerability, as a URI; null if the server does not say. */
  readonly securityContact: string | null;
}

export const SITE_VARIABLES: readonly Variable[] = [
  [
    'RAPPORT_HOSTS',
    '',
    'Comma-separated host names to answer to; * for any (default beyond loopback)',
  ],
  ['RAPPORT_URL', '', 'Public address of the site, such as https://rapport.example.org'],
  ['RAPPORT_SECURITY_CONTACT', '', 'mailto: or https: address for /.well-known/security.txt'],
];

/**
 * Reads the settings. By default, a server that listens only on loopback answers only to the names of this
 * machine, and any other server answers to all names.
 *
 * @throws RapportError `CONFIG_INVALID`; the message names the variable and the fix.
 */
export function readSiteSettings(env: Environment): SiteSettings {
  return {
    hosts: readHosts(env.RAPPORT_HOSTS || (isLocal(env.HOST || '127.0.0.1') ? '' : '*')),
    url: readUrl(env.RAPPORT_URL),
    securityContact: readContact(env.RAPPORT_SECURITY_CONTACT),
  };
}

/** Whether a name or an address means this machine, without asking a name server. */
export function isLocal(name: string): boolean {
  if (/^(?:.+\.)?localhost\.?$/i.test(name)) return true;
  const address = name.replace(/^\[(.*)\]$/, '$1');
  return isIP(address) !== 0 && isLoopback(address);
}

/** The name in a `Host` header, without its port; null if the header holds none. */
export function hostNameOf(header: string): string | null {
  const url = `http://${header}/`;
  // A host header may hold nothing else that a URL may hold: no credentials, path or query.
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

function readUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  // Paths are read from the root, so the site cannot lie in a folder of another.
  const isSite = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (isSite) return url.origin;
  throw new RapportError(
    'CONFIG_INVALID',
    `RAPPORT_URL is "${text}": give scheme and host alone, such as https://rapport.example.org.`,
  );
}

function readContact(text: string | undefined): string | null {
  if (!text) return null;
  if (/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:[+\d-]+)$/.test(text)) return text;
  throw new RapportError(
    'CONFIG_INVALID',
    `RAPPORT_SECURITY_CONTACT is "${text}": give an address such as mailto:security@example.org.`,
  );
}

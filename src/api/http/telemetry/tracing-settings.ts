/** The settings of tracing. Their names are those of OpenTelemetry, whose SDK reads its other settings itself. */
import { RapportError } from '../../../errors.ts';
import type { Environment, Variable } from '../../../graph/engine.ts';

/** The formats in which spans can be sent. */
const PROTOCOLS = ['http/protobuf', 'http/json'] as const;
export type TracingProtocol = (typeof PROTOCOLS)[number];

export interface TracingSettings {
  readonly protocol: TracingProtocol;
}

const SAMPLERS: readonly string[] = ['always_on', 'always_off', 'traceidratio'].flatMap((name) => [
  `parentbased_${name}`,
  name,
]);

export const TRACING_VARIABLES: readonly Variable[] = [
  ['OTEL_EXPORTER_OTLP_ENDPOINT', '', 'Where spans are sent (OTLP over HTTP); nowhere if absent'],
  ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', '', 'The same for spans only, with the whole path'],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'http/protobuf', `How: ${PROTOCOLS.join(' or ')}`],
  ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', '', 'The same for spans only'],
  ['OTEL_SERVICE_NAME', 'rapport', 'Name of this server in traces'],
  ['OTEL_TRACES_SAMPLER', 'parentbased_always_on', 'Which requests are traced'],
  ['OTEL_TRACES_SAMPLER_ARG', '1', 'The share of requests, for samplers by ratio'],
  ['OTEL_TRACES_EXPORTER', 'otlp', 'none turns tracing off'],
  ['OTEL_SDK_DISABLED', '', 'true turns tracing off'],
];

/**
 * Reads the settings; null if nothing is traced. The SDK replaces a wrong value by a default (a wrong address
 * becomes that of a collector on this machine), so this function refuses wrong values.
 *
 * @throws RapportError `CONFIG_INVALID` naming the variable and the fix.
 */
export function readTracingSettings(env: Environment): TracingSettings | null {
  if (env.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true') return null;
  if (oneOf(env, 'OTEL_TRACES_EXPORTER', ['otlp', 'none']) === 'none') return null;
  const isForTraces = Boolean(env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
  const variable = isForTraces
    ? 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'
    : 'OTEL_EXPORTER_OTLP_ENDPOINT';
  const endpoint = env[variable];
  if (!endpoint) return null;
  // The message leaves the value out, because an address may hold credentials.
  if (!/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : '')) {
    throw new RapportError(
      'CONFIG_INVALID',
      `${variable} is not an address: give one such as http://localhost:4318.`,
    );
  }
  oneOf(env, 'OTEL_TRACES_SAMPLER', SAMPLERS);
  checkRatio(env.OTEL_TRACES_SAMPLER_ARG);
  return {
    protocol:
      oneOf(env, 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', PROTOCOLS) ??
      oneOf(env, 'OTEL_EXPORTER_OTLP_PROTOCOL', PROTOCOLS) ??
      'http/protobuf',
  };
}

/** The value of a variable, if it is set. */
function oneOf<T extends string>(
  env: Environment,
  variable: string,
  choices: readonly T[],
): T | undefined {
  const text = env[variable];
  if (!text) return undefined;
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw new RapportError(
    'CONFIG_INVALID',
    `${variable} is "${text}": give one of ${choices.join(', ')}.`,
  );
}

function checkRatio(text: string | undefined): void {
  if (!text || (Number(text) >= 0 && Number(text) <= 1)) return;
  throw new RapportError(
    'CONFIG_INVALID',
    `OTEL_TRACES_SAMPLER_ARG is "${text}": give a number from 0 to 1.`,
  );
}

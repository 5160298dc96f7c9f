/** The settings of logs, metrics and traces. */
import { RapportError } from '../../../errors.ts';
import type { Environment, Variable } from '../../../graph/engine.ts';
import {
  readTracingSettings,
  TRACING_VARIABLES,
  type TracingSettings,
} from './tracing-settings.ts';

export interface LogSettings {
  readonly level: LogLevel;
  /** An operation that takes at least this long is slow: the log names its slowest queries. */
  readonly slowMs: number;
}

export interface TelemetrySettings {
  readonly log: LogSettings;
  /** The token that a request for metrics from another machine must send; null if no other machine may ask. */
  readonly metricsToken: string | null;
  /** Null if nothing is traced. */
  readonly tracing: TracingSettings | null;
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LEVELS)[number];

const SLOW_MS = 1_000;

export const TELEMETRY_VARIABLES: readonly Variable[] = [
  ['RAPPORT_LOG', 'info', `Lowest level that is logged: ${LEVELS.join(', ')}`],
  ['RAPPORT_SLOW', String(SLOW_MS), 'Milliseconds from which the log lists the slowest queries'],
  ['RAPPORT_METRICS_TOKEN', '', 'Bearer token for /metrics from other machines; refused if absent'],
  ...TRACING_VARIABLES,
];

/**
 * Reads the settings.
 *
 * @throws RapportError `CONFIG_INVALID` naming the variable and the fix.
 */
export function readTelemetrySettings(env: Environment): TelemetrySettings {
  return {
    log: { level: readLevel(env.RAPPORT_LOG), slowMs: readSlow(env.RAPPORT_SLOW) },
    metricsToken: env.RAPPORT_METRICS_TOKEN || null,
    tracing: readTracingSettings(env),
  };
}

function readLevel(text: string | undefined): LogLevel {
  const level = LEVELS.find((each) => each === (text || 'info'));
  if (level !== undefined) return level;
  throw new RapportError(
    'CONFIG_INVALID',
    `RAPPORT_LOG is "${text}": give one of ${LEVELS.join(', ')}.`,
  );
}

function readSlow(text: string | undefined): number {
  if (!text) return SLOW_MS;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new RapportError(
    'CONFIG_INVALID',
    `RAPPORT_SLOW is "${text}": give a whole number of milliseconds.`,
  );
}

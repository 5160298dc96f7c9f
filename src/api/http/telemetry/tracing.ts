/** Sends spans to a collector: one per request, one for its operation, and one for each read of the engine. */
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Tracer,
} from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { EngineInfo } from '../../../graph/graph.ts';
import type { Listener, OperationSeen } from './operations.ts';
import type { TracingProtocol, TracingSettings } from './tracing-settings.ts';

export interface TracingOptions {
  readonly engine: EngineInfo['name'];
  readonly version: string;
  /** Called when spans could not be sent. */
  readonly onFailure: (message: string) => void;
}

export interface Tracing {
  readonly listener: Listener;
  /** Sends the spans that are waiting, if the collector accepts them in time. */
  readonly close: () => Promise<void>;
}

/** A stopping server waits for its collector no longer than this. */
const CLOSE_MS = 1_000;
/** Longer names of operations are cut. */
const MOST_CHARACTERS = 100;
const ROUTE = '/graphql';

/**
 * Starts tracing. The SDK reads the address of the collector, the sampler and its other settings from the
 * standard variables of the process.
 */
export async function startTracing(
  { protocol }: TracingSettings,
  { engine, version, onFailure }: TracingOptions,
): Promise<Tracing> {
  // The SDK's own log stays off, because it repeats headers, which may be secrets.
  setGlobalErrorHandler((error) =>
    onFailure(typeof error === 'string' ? error : (error.message ?? 'for an unknown reason')),
  );
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'rapport', 'service.version': version }))
      // These are OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES.
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(await exporterFor(protocol))],
  });
  const tracer = provider.getTracer('rapport', version);
  return {
    listener: { operation: (seen) => record(tracer, seen, engine) },
    close: async () => {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, CLOSE_MS);
      });
      await Promise.race([provider.shutdown().catch(() => undefined), limit]);
      clearTimeout(timer);
    },
  };
}

async function exporterFor(protocol: TracingProtocol) {
  const { OTLPTraceExporter } = await (protocol === 'http/json'
    ? import('@opentelemetry/exporter-trace-otlp-http')
    : import('@opentelemetry/exporter-trace-otlp-proto'));
  return new OTLPTraceExporter();
}

const propagator = new W3CTraceContextPropagator();

/** What a span holds, with times in milliseconds of `performance.now()`. */
interface Told {
  readonly name: string;
  readonly kind: SpanKind;
  readonly from: number;
  readonly tookMs: number;
  readonly isFailed: boolean;
  readonly attributes: Attributes;
}

/**
 * Makes the spans of an operation that has been answered. No attribute holds what somebody asked, so there is
 * no address (its query string may hold the question), no variable, no parameter and no document.
 */
function record(tracer: Tracer, seen: OperationSeen, engine: EngineInfo['name']): void {
  // All spans use one difference between the two clocks, so that none begins before its parent.
  const epoch = Date.now() - performance.now();
  const add = (parent: Context, told: Told): Context => {
    const { name, kind, from, tookMs, isFailed, attributes } = told;
    const span = tracer.startSpan(name, { kind, startTime: epoch + from, attributes }, parent);
    if (isFailed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(epoch + from + tookMs);
    return trace.setSpan(parent, span);
  };
  const caller = propagator.extract(ROOT_CONTEXT, seen.headers, defaultTextMapGetter);
  const request = add(caller, requestOf(seen));
  if (seen.answering === null) return;
  const operation = add(request, operationOf(seen, seen.answering));
  for (const { name, rows, from, tookMs } of seen.reads) {
    add(operation, {
      ...{ name, from, tookMs },
      // The embedded engine runs in this process.
      kind: engine === 'embedded' ? SpanKind.INTERNAL : SpanKind.CLIENT,
      isFailed: rows === null,
      attributes: {
        'db.system.name': engine,
        'db.query.summary': name,
        ...(rows === null ? {} : { 'db.response.returned_rows': rows }),
      },
    });
  }
}

/** The name is the method and the route, as OpenTelemetry asks. It is never the address. */
function requestOf({ method, status, requestId, from, tookMs }: OperationSeen): Told {
  return {
    ...{ name: `${method} ${ROUTE}`, kind: SpanKind.SERVER, from, tookMs, isFailed: status >= 500 },
    attributes: {
      'http.request.method': method,
      'http.route': ROUTE,
      'http.response.status_code': status,
      'rapport.request_id': requestId,
    },
  };
}

/** Clients may give operations any name, so OpenTelemetry wants the name in an attribute. */
function operationOf(seen: OperationSeen, answering: { from: number; tookMs: number }): Told {
  const { name, hash, outcome, codes } = seen;
  return {
    ...{ name: 'GraphQL Operation', kind: SpanKind.INTERNAL, ...answering },
    isFailed: outcome === 'failed',
    attributes: {
      ...(name === null ? {} : { 'graphql.operation.name': name.slice(0, MOST_CHARACTERS) }),
      ...(hash === null ? {} : { 'rapport.document.hash': hash }),
      'rapport.outcome': outcome,
      ...(codes.length === 0 ? {} : { 'rapport.codes': [...codes] }),
    },
  };
}

/** A collector of traces on a free port: takes what is sent by OTLP over HTTP, and keeps it. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as OTLP writes it in JSON, with its attributes as an object. */
export interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { readonly code?: number };
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Pair {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}
interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Pair[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<SentSpan, 'attributes'> & { attributes: readonly Pair[] })[];
    }[];
  }[];
}

/** What one request sent. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const toObject = (pairs: readonly Pair[]) =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, plain(value)]));

function plain(value: Readonly<Record<string, unknown>>): unknown {
  const [first] = Object.values(value);
  if (!('arrayValue' in value)) return first;
  const { values } = first as { values: readonly Record<string, unknown>[] };
  return values.map(plain);
}

export class Collector {
  readonly received: Received[] = [];
  /** The status of its answers. */
  status = 200;
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url = '', headers } = request;
      this.received.push({ path: url, headers, body: Buffer.concat(chunks) });
      response.writeHead(this.status, { 'content-type': 'application/json' }).end('{}');
    });
  });

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** All spans that were sent as JSON. */
  get spans(): readonly SentSpan[] {
    return this.#resources.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) =>
        spans.map((span) => ({ ...span, attributes: toObject(span.attributes) })),
      ),
    );
  }

  /** The attributes of the server that sent them. */
  get resources(): readonly Readonly<Record<string, unknown>>[] {
    return this.#resources.map(({ resource }) => toObject(resource.attributes));
  }

  get #resources(): Sent['resourceSpans'] {
    return this.received.flatMap(({ body }) => (JSON.parse(body.toString()) as Sent).resourceSpans);
  }
}

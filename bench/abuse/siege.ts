/** Runs an attack on a server: some clients send it again and again, while others send small requests. */
import { Agent, request, type ClientRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryMb } from '../measure/process.ts';
import { percentile } from '../measure/statistics.ts';

/** How the attackers behave. */
export interface Clients {
  readonly count: number;
  /** How long they wait before they hang up and send the next request; null if they wait for the answer. */
  readonly hangUpMs: number | null;
}

export interface Siege {
  readonly url: string;
  readonly pid: number;
  /** Bodies of the attackers' requests. */
  readonly attack: string;
  readonly light: string;
  readonly clients: Clients;
  readonly seconds: number;
}

/** What was measured during the attack. */
export interface Seen {
  /** Latency of the light query, in ms. */
  readonly p95: number;
  readonly slowest: number;
  /** How many light queries were answered, and how many failed. */
  readonly answered: number;
  readonly failed: number;
  /** The slowest answer of `/health/live`, in ms. */
  readonly live: number;
  readonly rssMb: number | null;
  /** How many attacks had each outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** How often a small request is sent, even if the previous one is not answered yet. */
const EVERY_MS = 50;
/** After this time a small request counts as failed. */
const GIVE_UP_MS = 60_000;

export async function besiege(siege: Siege): Promise<Seen> {
  const end = performance.now() + siege.seconds * 1000;
  const outcomes = new Map<string, number>();
  let rssMb: number | null = null;
  const watch = setInterval(() => {
    const now = memoryMb(siege.pid, 'VmRSS');
    if (now !== null) rssMb = Math.max(rssMb ?? 0, now);
  }, 50);
  const attackers = Array.from({ length: siege.clients.count }, () =>
    attackUntil(end, siege, outcomes),
  );
  const [light, live] = await Promise.all([
    askOften(end, siege.url, { path: '/graphql', body: siege.light }),
    askOften(end, siege.url, { path: '/health/live', body: null }),
  ]);
  await Promise.all(attackers);
  clearInterval(watch);
  return {
    p95: percentile(light.took, 0.95),
    slowest: Math.max(...light.took),
    answered: light.took.length,
    failed: light.failed,
    live: Math.max(...live.took),
    rssMb,
    outcomes,
  };
}

async function attackUntil(
  end: number,
  { url, attack, clients: { hangUpMs } }: Siege,
  outcomes: Map<string, number>,
): Promise<void> {
  while (performance.now() < end) {
    const outcome = await post(url, attack, hangUpMs).catch((error: unknown) => String(error));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
}

/** Sends one request over a connection of its own. Resolves with the code of the refusal, or with `answered`. */
export async function post(url: string, body: string, hangUpMs: number | null): Promise<string> {
  const agent = new Agent();
  try {
    const { text, status } = await send(url, { path: '/graphql', body }, agent, hangUpMs);
    const code = /"code":"([A-Z_]+)"/.exec(text)?.[1];
    return code === undefined ? (status === 200 ? 'answered' : String(status)) : code;
  } finally {
    agent.destroy();
  }
}

interface Small {
  readonly path: string;
  readonly body: string | null;
}

/** Sends requests at a fixed pace, whether or not the server keeps up, as many clients together would. */
async function askOften(end: number, url: string, small: Small) {
  const agent = new Agent({ keepAlive: true });
  const took: number[] = [];
  const asked: Promise<void>[] = [];
  let failed = 0;
  const ask = async () => {
    const from = performance.now();
    try {
      const { text, status } = await send(url, small, agent, GIVE_UP_MS);
      if (status !== 200 || text.includes('"errors"')) failed += 1;
    } catch {
      failed += 1;
    }
    took.push(performance.now() - from);
  };
  while (performance.now() < end) {
    asked.push(ask());
    await sleep(EVERY_MS);
  }
  await Promise.all(asked);
  agent.destroy();
  return { took, failed };
}

function send(
  url: string,
  { path, body }: Small,
  agent: Agent,
  limitMs: number | null,
): Promise<{ text: string; status: number }> {
  return new Promise((resolve, reject) => {
    const headers = body === null ? {} : { 'content-type': 'application/json' };
    const method = body === null ? 'GET' : 'POST';
    const sent: ClientRequest = request(
      new URL(path, url),
      { method, agent, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          clearTimeout(timer);
          resolve({ text: Buffer.concat(chunks).toString(), status: answer.statusCode ?? 0 });
        });
      },
    );
    const timer = setTimeout(() => sent.destroy(new Error('hung up')), limitMs ?? GIVE_UP_MS);
    sent.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sent.end(body ?? undefined);
  });
}

// @ts-check
/**
 * The floor: the least a server can do. Plain HTTP, the raw driver, one hand-written query per
 * question, JSON. It validates nothing, documents nothing and answers only the measured questions.
 */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { ANSWERS } from './answers.mjs';

const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;

const auth = NEO4J_USERNAME ? neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD ?? '') : undefined;
const driver = neo4j.driver(NEO4J_URI, auth, {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});

/**
 * Runs one query in a transaction of its own: one round trip.
 *
 * @param {string} statement
 * @param {Record<string, unknown>} parameters
 * @returns {Promise<Record<string, any>[]>}
 */
async function read(statement, parameters) {
  const session = driver.session({
    database: 'neo4j',
    defaultAccessMode: neo4j.session.READ,
    fetchSize: -1,
  });
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    void session.close();
  }
}

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const question = /** @type {string} */ (request.url).slice(1);
    void reply(question, Buffer.concat(chunks).toString()).then(
      (body) => send(200, body),
      (error) => send(500, JSON.stringify({ error: String(error) })),
    );
  });
  /** @param {number} status @param {string} body */
  function send(status, body) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  }
});

/** @param {string} question @param {string} body */
async function reply(question, body) {
  // The measurement of a bare server's start asks this.
  if (question === 'ping') return '{}';
  const answer = ANSWERS[question];
  if (answer === undefined) throw new Error(`There is no question ${question}.`);
  return JSON.stringify(await answer(read, JSON.parse(body)));
}

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(`The floor listens on http://127.0.0.1:${address.port}`);
});
process.once('SIGTERM', () => process.exit(0));

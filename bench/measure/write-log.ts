/** Logs what is written into a graph, so that the bare driver of its engine can write the same again. */
import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import grafeo from '@grafeo-db/js';
import { toParameters } from '../../src/graph/engines/neo4j/values.ts';
import type { Graph, Parameters } from '../../src/graph/graph.ts';
import { erase, openTarget, withDriver, type Target } from '../prepare.ts';

export class WriteLog {
  readonly #file: string;
  readonly #handle: number;
  /** How long the logging itself has taken. */
  #ms = 0;

  constructor(file: string) {
    this.#file = file;
    this.#handle = openSync(file, 'w');
  }

  get seconds(): number {
    return this.#ms / 1000;
  }

  /** The same graph; each query that writes is logged. */
  of(graph: Graph): Graph {
    return {
      info: graph.info,
      read: (cypher, parameters) => graph.read(cypher, parameters),
      write: (work) =>
        graph.write((run) =>
          work((cypher, parameters = {}) => {
            this.#note(cypher, parameters);
            return run(cypher, parameters);
          }),
        ),
      findNames: (query) => graph.findNames(query),
      prepare: () => graph.prepare(),
      ping: () => graph.ping(),
      close: () => graph.close(),
    };
  }

  #note(cypher: string, parameters: Parameters): void {
    if (!/\b(CREATE|MERGE|SET|DELETE)\b/.test(cypher)) return;
    const before = performance.now();
    writeSync(this.#handle, `${JSON.stringify([cypher, parameters])}\n`);
    this.#ms += performance.now() - before;
  }

  /** Runs the logged queries again with the bare driver, on an empty graph. Returns the seconds without reading the log. */
  async replay(target: Target): Promise<number> {
    await erase(target);
    // Opening a graph creates its schema, which must exist before the first row.
    await (await openTarget(target)).close();
    if (target.engine === 'neo4j') {
      return withDriver(target.address, (driver) =>
        this.#timed(async (cypher, parameters) => {
          await driver.executeQuery(cypher, toParameters(parameters));
        }),
      );
    }
    const file = grafeo.GrafeoDB.create(path.join(target.dataFolder, 'rapport.grafeo'));
    try {
      return await this.#timed(async (cypher, parameters) => {
        await file.executeCypher(cypher, parameters);
      });
    } finally {
      file.close();
    }
  }

  async #timed(write: (cypher: string, parameters: Parameters) => Promise<void>): Promise<number> {
    let ms = 0;
    for await (const line of createInterface({ input: createReadStream(this.#file) })) {
      const [cypher, parameters] = JSON.parse(line) as [string, Parameters];
      const before = performance.now();
      await write(cypher, parameters);
      ms += performance.now() - before;
    }
    return ms / 1000;
  }

  delete(): void {
    closeSync(this.#handle);
    rmSync(this.#file);
  }
}

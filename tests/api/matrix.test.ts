/** The matrix: rows and columns in the requested order, and cells only for pairs with a record. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { serveWorld, type TestServer } from '../support/server.ts';
import { describeEngines } from '../support/world.ts';

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

describeEngines('A matrix of the fictional world', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveWorld(open, 'fictional');
  });
  afterAll(() => server.close());

  const matrixOf = async (args: string): Promise<Answer> => {
    const fields = `rows { id } columns { id } cells { rowIndex columnIndex verdict meetingCount }`;
    return (await ask<Answer>(server.url, `{ matrix(${args}) { ${fields} } }`)).matrix;
  };
  const ids = (actors: Answer) => actors.map(({ id }: Answer) => id);

  test('keeps the requested order, lists a merged actor once, and gives each cell its verdict', async () => {
    const matrix = await matrixOf(`
      rows: ["ada-quill", "i-strand", "ieva-strand", "nestor-velsky"],
      columns: ["bram-oster", "nestor-velsky", "ieva-strand"],
      filter: { statuses: [HELD, EXPECTED], formats: [TALKS, CALL, ENCOUNTER, UNKNOWN] }`);
    expect(ids(matrix.rows)).toEqual(['ada-quill', 'ieva-strand', 'nestor-velsky']);
    expect(ids(matrix.columns)).toEqual(['bram-oster', 'nestor-velsky', 'ieva-strand']);
    expect(matrix.cells).toEqual([
      { rowIndex: 0, columnIndex: 0, verdict: 'MET', meetingCount: 2 },
      { rowIndex: 0, columnIndex: 1, verdict: 'SEEN_TOGETHER', meetingCount: 1 },
      { rowIndex: 0, columnIndex: 2, verdict: 'PLANNED', meetingCount: 1 },
      { rowIndex: 1, columnIndex: 0, verdict: 'PLANNED', meetingCount: 1 },
    ]);
  });

  test('uses the rows as columns by default, and has no cell of an actor with itself', async () => {
    const matrix = await matrixOf('rows: ["ada-quill", "bram-oster"]');
    expect(ids(matrix.columns)).toEqual(ids(matrix.rows));
    const places = matrix.cells.map(({ rowIndex, columnIndex }: Answer) => [rowIndex, columnIndex]);
    expect(places).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('shows only MET by default, and other verdicts on request', async () => {
    const verdicts = async (filter: string) => {
      const { cells } = await matrixOf(
        `rows: ["ada-quill"], columns: ["bram-oster", "nestor-velsky", "dov-marrek"] ${filter}`,
      );
      return cells.map(({ columnIndex, verdict, meetingCount }: Answer) => [
        columnIndex,
        verdict,
        meetingCount,
      ]);
    };
    const met = [[0, 'MET', 1]];
    expect(await verdicts('')).toEqual(met);
    expect(await verdicts(', filter: null')).toEqual(met);
    expect(await verdicts(', filter: { formats: [TALKS, UNKNOWN] }')).toEqual(met);
    expect(await verdicts(', filter: { verdicts: [SPOKE, SEEN_TOGETHER] }')).toEqual([
      [0, 'SPOKE', 1],
      [1, 'SEEN_TOGETHER', 1],
    ]);
    // A filter by status applies to all forms.
    expect(await verdicts(', filter: { statuses: [HELD, DISPUTED] }')).toEqual([
      [0, 'MET', 3],
      [1, 'SEEN_TOGETHER', 1],
      [2, 'DISPUTED', 2],
    ]);
    expect(await verdicts(', filter: { verdicts: [] }')).toEqual([]);
    expect(await verdicts(', filter: { exclude: ["bram-oster"] }')).toEqual([]);
  });

  test('gives the same totals for a pair as `relationship`', async () => {
    const fields = `verdict counts { verdict count } statusCounts { status count } firstMet lastMet
      firstMetDate { edtf } lastMetDate { edtf }`;
    const everything = 'filter: { statuses: [HELD, DISPUTED, ALLEGED, CONFIRMED, CANCELLED] }';
    const { matrix, relationship } = await ask<Answer>(
      server.url,
      `{ matrix(rows: ["ada-quill"], columns: ["bram-oster"], ${everything}) { cells { ${fields} meetingCount } }
        relationship(a: "ada-quill", b: "bram-oster", ${everything}) { ${fields} meetingCount } }`,
    );
    expect(matrix.cells).toEqual([relationship]);
  });

  test('omits actors not yet known', async () => {
    const asked = 'rows: ["ada-quill", "bram-oster"], filter: { statuses: [HELD, EXPECTED] }';
    expect(await matrixOf(`${asked}, knownBy: "2000-01-01"`)).toEqual({
      rows: [],
      columns: [],
      cells: [],
    });
    const then = await matrixOf(`${asked}, knownBy: "2014-02-28"`);
    for (const { verdict } of then.cells) expect(verdict).toBe('PLANNED');
  });

  test('refuses a filter for meetings inferred from roles', async () => {
    const asked = matrixOf('rows: ["ada-quill"], filter: { representation: BY_ROLE }');
    await expect(asked).rejects.toThrow(/representation/);
  });

  test('counts its cells towards the limits of an operation', async () => {
    const cells =
      'cells { row { met(first: 100) { nodes { roles(first: 100) { nodes { id } } } } } }';
    const query = `{ matrix(rows: ["ada-quill"]) { ${cells} } }`;
    await expect(ask(server.url, query)).rejects.toThrow(/QUERY_TOO_LARGE/);
  });
});

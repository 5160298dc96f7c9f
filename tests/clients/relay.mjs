/** Relay as its documentation advises: compiled fragments with nested connections, refetched and paged by `node(id:)`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import relay from 'relay-runtime';
import { introspect, saw, url } from './said.mjs';

const { Environment, fetchQuery, getSingularSelector, Network, RecordSource, Store } = relay;

// Beside node_modules, so that what is compiled finds the runtime.
const folder = mkdtempSync(join(import.meta.dirname, '.relay-'));
try {
  const schema = buildClientSchema(await introspect(getIntrospectionQuery()));
  writeFileSync(join(folder, 'schema.graphql'), printSchema(schema));
  cpSync(join(import.meta.dirname, 'relay/questions.js'), join(folder, 'questions.js'));
  const config = {
    src: '.',
    schema: 'schema.graphql',
    language: 'javascript',
    eagerEsModules: false,
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  // What the compiler writes requires its neighbours without an extension.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
  const compiler = join(import.meta.dirname, 'node_modules/relay-compiler/cli.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [compiler, 'relay.config.json', '--repersist'],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 0, `${stdout}${stderr}`);
  saw('the Relay compiler accepts connections and refetchable fragments on types of Node');
  await askWith(async (name) => {
    const file = join(folder, '__generated__', `${name}.graphql.js`);
    return (await import(pathToFileURL(file).href)).default;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function askWith(artifact) {
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
  });
  const actor = await artifact('questionsActorQuery');
  const meetings = await artifact('questions_meetings');
  const moreMeetings = await artifact('questionsMeetingsQuery');
  const involved = await artifact('questions_involved');
  const moreInvolved = await artifact('questionsInvolvedQuery');

  const ask = (query, variables) =>
    fetchQuery(environment, query, variables, { fetchPolicy: 'network-only' }).toPromise();
  const look = (fragment, ref) => environment.lookup(getSingularSelector(fragment, ref)).data;

  const then = await ask(actor, { id: 'kem-sokha', knownBy: '2016-01-26' });
  const before = look(meetings, then.person);
  const [first] = before.meetings.edges;
  assert.equal(before.meetings.edges.length, 1);

  const now = await ask(actor, { id: 'kem-sokha', knownBy: null });
  assert.deepEqual(look(meetings, then.person), before, 'a later day leaves the earlier one alone');
  assert.notDeepEqual(look(meetings, now.person).meetings.edges[0].node.lapsed, first.node.lapsed);
  saw('Relay keeps apart: one actor on two days');

  // A page within a page is of the day of its parent, which the parent's id names.
  const people = look(involved, first.node);
  assert.equal(people.involved.edges.length, 1);
  const { endCursor } = people.involved.pageInfo;
  await ask(moreInvolved, { id: idOf(first.node), first: 5, after: endCursor });
  const all = look(involved, first.node).involved.edges.map(({ node }) => node);
  assert.ok(all.length > 1 && new Set(all.map(({ id }) => id)).size === all.length);
  assert.ok(all.every(({ id }) => id.endsWith('@2016-01-26')));
  saw('Relay pages within a page, as known on the day of its parent');

  await ask(moreMeetings, { id: idOf(now.person), first: 5, after: null });
  assert.ok(look(meetings, now.person).meetings.edges.length >= 1);
  saw('Relay refetches an actor by its id alone');
}

/** The id under which Relay's store holds what a reference leads to. */
function idOf({ __id }) {
  return __id;
}

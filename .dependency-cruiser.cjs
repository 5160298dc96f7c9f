/**
 * The one-way rules of the code (ARCHITECTURE.md): HTTP → api → queries → graph ← engines, and
 * seeds → curation → graph. `tests/architecture.test.ts` runs them and guards that they bite.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Modules that need each other are one module, or need a third; types count. Generated code takes the types of models.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^src/api/generated/' } },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports it and it imports nothing: it is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/(main|cli)\\.ts$' },
      to: {},
    },
    {
      name: 'no-dead-modules',
      comment: 'Neither the server nor the command line ever loads it.',
      severity: 'error',
      from: { path: '^src/(main|cli)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(main|cli)\\.ts$', reachable: false },
    },
    {
      name: 'not-resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-packages',
      comment: 'What runs in production is under `dependencies`, as our own.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'deprecated'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'Sources never import tests, tools, benchmarks or the web pages.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|tools|bench|web|codegen)' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports itself, the error registry and libraries: no other part.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/(domain/|errors\\.ts$)' },
    },
    {
      name: 'domain-does-no-io',
      comment: 'No files, network, processes or drivers in the domain; node:crypto hashes only.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypes: ['core'],
        pathNot: '^(node:)?(crypto|util|assert|url|buffer)$',
      },
    },
    {
      name: 'domain-knows-no-frameworks',
      comment: 'The rules hold without a server, a driver or a seed format.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        path: 'node_modules/(neo4j-driver|@grafeo-db|minisearch|fastify|@fastify|@apollo|graphql|yaml|commander|dataloader)',
      },
    },
    {
      name: 'config-and-errors-stand-alone',
      comment:
        'config.ts needs the errors and what engines and HTTP say of their settings, errors.ts nothing.',
      severity: 'error',
      from: { path: '^src/(config|errors)\\.ts$' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(errors|graph/(open-graph|engine)|api/http/((answer|document|limit|site)-|telemetry/)settings)\\.ts$',
      },
    },
    {
      name: 'port-knows-no-engine',
      comment:
        'The port and what engines share know neither an engine nor a caller; open-graph chooses.',
      severity: 'error',
      from: { path: '^src/graph/', pathNot: '^src/graph/(engines/|open-graph\\.ts$)' },
      to: { path: '^src/', pathNot: '^src/(graph/(?!engines/|open-graph)|domain/|errors\\.ts$)' },
    },
    {
      name: 'engine-knows-driver-and-port',
      comment: 'An engine knows its driver, the port and the domain: no caller and no settings.',
      severity: 'error',
      from: { path: '^src/graph/engines/' },
      to: {
        path: '^src/',
        pathNot: '^src/(graph/(?!open-graph)|domain/|errors\\.ts$)',
      },
    },
    {
      name: 'engines-are-peers',
      comment: 'No engine imports the other; what both need lies beside the port.',
      severity: 'error',
      from: { path: '^src/graph/engines/(neo4j|embedded)' },
      to: { path: '^src/graph/engines/(neo4j|embedded)', pathNot: '^src/graph/engines/$1' },
    },
    {
      name: 'neo4j-driver-in-its-engine',
      comment: 'Only the Neo4j engine speaks Bolt.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/engines/neo4j' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'grafeo-in-its-engine',
      comment: 'Only the embedded engine loads Grafeo and MiniSearch.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/engines/embedded' },
      to: { path: 'node_modules/(@grafeo-db|minisearch)' },
    },
    {
      name: 'only-composition-chooses-an-engine',
      comment: 'Everybody else is handed a Graph.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(graph/(engines/|open-graph\\.ts$)|(main|cli|serve|config)\\.ts$|commands/)',
      },
      to: { path: '^src/graph/(engines/|open-graph\\.ts$)' },
    },
    {
      name: 'queries-read-the-port',
      comment: 'Queries know the port, the domain and the errors.',
      severity: 'error',
      from: { path: '^src/queries/' },
      to: { path: '^src/', pathNot: '^src/(queries|domain|graph)/|^src/errors\\.ts$' },
    },
    {
      name: 'curation-writes-the-port',
      comment: 'Curation knows the port, the domain and the errors: no query, no API.',
      severity: 'error',
      from: { path: '^src/curation/' },
      to: {
        path: '^src/',
        pathNot: '^src/(curation|domain|graph)/|^src/errors\\.ts$',
      },
    },
    {
      name: 'exchange-stands-on-both',
      comment:
        'Imports give records to curation; exports read queries, and records as curation stores them. No API, no engine.',
      severity: 'error',
      from: { path: '^src/exchange/' },
      to: {
        path: '^src/',
        pathNot: '^src/(exchange|curation|queries|domain|graph)/|^src/errors\\.ts$',
      },
    },
    {
      name: 'checks-know-no-yaml',
      comment: 'The rules take records and where they stand, whatever those are written in.',
      severity: 'error',
      from: { path: '^src/curation/check/' },
      to: { path: '^src/curation/(?!check/)|node_modules/yaml' },
    },
    {
      name: 'api-asks-queries',
      comment:
        'The API asks queries; it neither writes, nor chooses an engine, nor reads settings.',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/', pathNot: '^src/(api|queries|domain|analysis|graph)/|^src/errors\\.ts$' },
    },
    {
      name: 'api-sees-the-port-as-a-type',
      comment:
        'Cypher is run by queries; the API hands the graph on. It bounds it and counts its reads once per operation, divides long work into slices, and knows how many names a search may ask for.',
      severity: 'error',
      from: { path: '^src/api/' },
      to: {
        path: '^src/graph/',
        pathNot:
          '^src/graph/(bounded-graph|bounds|counted-reads|slices|name-query|query/(value-types|stored))\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'opentelemetry-in-tracing',
      comment: 'Only what makes and sends spans knows the packages of OpenTelemetry.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/api/http/telemetry/tracing\\.ts$' },
      to: { path: 'node_modules/@opentelemetry' },
    },
    {
      name: 'tracing-is-loaded-on-demand',
      comment: 'A server that traces nothing does not spend time and memory on it.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^src/api/http/telemetry/tracing\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'nobody-imports-composition',
      comment:
        'main, cli, its commands and serve are where things come together, and the end of the line.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((main|cli|serve)\\.ts$|commands/)' },
      to: { path: '^src/((main|cli|serve)\\.ts$|commands/)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|web/dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};

/**
 * The rules of the web pages (ARCHITECTURE.md, "A page"): explorer → pages → parts → words → language.
 * A page is put together from parts (fields, tables, pictures, evidence, …), and no part knows a page.
 * `tests/architecture.test.ts` runs the rules and guards that they bite.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that need each other are one module, or need a third; types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports it and it imports nothing: it is dead.',
      severity: 'error',
      from: { orphan: true, path: '^web/src/' },
      to: {},
    },
    {
      name: 'no-dead-modules',
      comment:
        'Neither page nor the server loads it. Workers are started by address; generated code is exempt.',
      severity: 'error',
      from: { path: '^web/src/((playground/)?main\\.tsx|heads/main\\.ts)$' },
      to: {
        path: '^web/src/',
        pathNot:
          '^web/src/((playground/)?main\\.tsx$|heads/main\\.ts$|pictures/network/layout/network-worker\\.ts$|playground/workers/|generated/)',
        reachable: false,
      },
    },
    {
      name: 'not-resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'Packages that the pages use are in web/package.json.',
      severity: 'error',
      // The generated types name a package of the generator, which is in the root.
      from: { path: '^web/src/', pathNot: '^web/src/generated/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'deprecated'] },
    },
    {
      name: 'web-stands-alone',
      comment: 'The pages know the public API only: nothing of the server, its tests or its tools.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^(src|tests|tools|bench|codegen)' },
    },
    {
      name: 'only-the-explorer-loads-pages',
      comment: 'Parts serve every page and know none; main.tsx starts the explorer.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/(pages/|heads/|(explorer|main)\\.tsx$)' },
      to: { path: '^web/src/(pages/|(explorer|main)\\.tsx$)' },
    },
    {
      name: 'pages-are-loaded-when-asked-for',
      comment: 'What explorer.tsx imports of a page at once, every visitor of every page loads.',
      severity: 'error',
      from: { path: '^web/src/explorer\\.tsx$' },
      to: {
        path: '^web/src/pages/',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'pages-are-peers',
      comment:
        'No page imports from another; what several need is a part, or lies in pages/ itself.',
      severity: 'error',
      from: { path: '^web/src/pages/([^/]+)/' },
      to: { path: '^web/src/pages/[^/]+/', pathNot: '^web/src/pages/$1/' },
    },
    {
      name: 'pages-know-no-explorer',
      comment: 'explorer.tsx knows the pages, and not the other way round.',
      severity: 'error',
      from: { path: '^web/src/pages/' },
      to: { path: '^web/src/(explorer|main)\\.tsx$' },
    },
    {
      name: 'shell-frames-the-parts',
      comment: 'Only the explorer, its pages and the playground know what stands around a page.',
      severity: 'error',
      from: {
        path: '^web/src/',
        pathNot: '^web/src/(shell/|pages/|heads/|playground/|explorer\\.tsx$)',
      },
      to: { path: '^web/src/shell/' },
    },
    {
      name: 'heads-take-words-only',
      comment:
        'The server says what a page says, in its words and under the head of the site; it renders no page.',
      severity: 'error',
      from: { path: '^web/src/heads/' },
      to: {
        path: '^web/src/(pages|shell|explorer)',
        pathNot:
          '-words\\.ts$|^web/src/pages/met/verdict-sentence\\.ts$|^web/src/shell/((head|page-head|as-of)\\.tsx|ways\\.ts)$',
      },
    },
    {
      name: 'no-page-loads-heads',
      comment: 'They are a bundle of the server, with the renderer of React.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/heads/' },
      to: { path: '^web/src/heads/' },
    },
    {
      name: 'language-and-address-know-no-part',
      comment: 'Every part stands on them.',
      severity: 'error',
      from: { path: '^web/src/(language|address|theme|generated)/' },
      to: { path: '^web/src/', pathNot: '^web/src/(language|address|theme|generated)/' },
    },
    {
      name: 'words-know-no-part',
      comment: 'Words say what they are handed: they ask nothing, and lead to no evidence.',
      severity: 'error',
      from: { path: '^web/src/words/' },
      to: { path: '^web/src/', pathNot: '^web/src/(words|language|address|generated)/' },
    },
    {
      name: 'faults-know-no-part',
      comment: 'Any part can fail, and all say so with the same words.',
      severity: 'error',
      from: { path: '^web/src/faults/' },
      to: { path: '^web/src/', pathNot: '^web/src/(faults|language|address)/' },
    },
    {
      name: 'asking-knows-no-part',
      comment: 'ask/ brings any answer to any part, and knows neither.',
      severity: 'error',
      from: { path: '^web/src/ask/' },
      to: { path: '^web/src/', pathNot: '^web/src/(ask|faults|language|address)/' },
    },
    {
      name: 'pictures-draw-what-they-are-handed',
      comment: 'A picture asks nothing and has no fields; it knows words and how a file is saved.',
      severity: 'error',
      from: { path: '^web/src/pictures/' },
      to: {
        path: '^web/src/',
        pathNot: '^web/src/(pictures|words|language|faults|take-away|generated)/',
      },
    },
    {
      name: 'words-and-pictures-take-answers-as-types',
      comment: 'They name what an answer looks like; operations are for those who ask.',
      severity: 'error',
      from: { path: '^web/src/(words|pictures)/' },
      to: { path: '^web/src/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-ask-speaks-to-the-server',
      comment: 'Parts use useAnswer and usePages; the explorer provides the client.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/(ask/|explorer\\.tsx$)' },
      to: { path: 'node_modules/@tanstack' },
    },
    {
      name: 'playground-stands-alone',
      comment:
        'It shares the head, the colours, the words and the snippets with the explorer, and no page.',
      severity: 'error',
      from: { path: '^web/src/playground/' },
      to: {
        path: '^web/src/',
        pathNot:
          '^web/src/(playground/|language/|theme/|snippets/|address/|shell/(head|scheme-field)\\.tsx$|ask/ask\\.ts$)',
      },
    },
    {
      name: 'explorer-loads-no-playground',
      comment: 'GraphiQL and Monaco are larger than the whole explorer.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/playground/' },
      to: {
        path: '^web/src/playground/|node_modules/(graphiql|@graphiql|monaco-editor|monaco-graphql|graphql)/',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|web/dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};

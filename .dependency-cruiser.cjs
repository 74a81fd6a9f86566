/**
 * Who may import whom. Left: a folder under src/. Right: the sibling folders it may import.
 * A violation usually means that a piece of work sits in the wrong folder, not that the list needs another entry.
 */
const mayImport = {
  facts: [],
  engine: ['facts'],
  knowledge: ['facts', 'engine'],
  response: ['facts'],
  fhir: ['facts', 'knowledge/codes'],
  document: ['facts', 'engine', 'response', 'fhir/resources'],
  ui: ['facts', 'engine', 'response', 'document'],
  app: ['facts', 'engine', 'knowledge', 'response', 'fhir', 'document', 'ui'],
  cli: ['facts', 'engine', 'knowledge', 'response', 'fhir', 'document', 'ui', 'app'],
  serve: ['app', 'fhir'],
  sandbox: ['serve'],
}
const layerRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only: ${allowed.join(', ') || 'nothing of its siblings'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '[.]test[.]tsx?$' },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((f) => `^src/${f}/`) },
}))
const core = '^src/(facts|engine|knowledge|response|document)/'
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core']
module.exports = {
  forbidden: [
    ...layerRules,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-uses-no-packages',
      comment: 'facts, engine, knowledge, response and document are plain TypeScript: no package, no Node module',
      severity: 'error',
      from: { path: core, pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: npm },
    },
    {
      name: 'fhir-uses-zod-only',
      severity: 'error',
      from: { path: '^src/fhir/', pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: npm, pathNot: 'node_modules/(zod|@types/fhir)/' },
    },
    {
      name: 'ui-uses-react-only',
      comment: 'and Fluent for its texts (docs/decisions/010-languages.md); d3-scale, in charts that are loaded on demand',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: '[.]test[.]tsx?$|^src/ui/pictures/' },
      to: { dependencyTypes: npm, pathNot: 'node_modules/(react|react-dom|@types/react|@types/react-dom|@fluent/bundle|d3-scale|@types/d3-scale)/' },
    },
    {
      name: 'pictures-use-react-and-d3-only',
      comment: 'src/ui/pictures is loaded when somebody looks at a picture; d3 stays out of everything else (docs/decisions/007-pictures.md)',
      severity: 'error',
      from: { path: '^src/ui/pictures/', pathNot: '[.]test[.]tsx?$' },
      to: {
        dependencyTypes: npm,
        pathNot: 'node_modules/(react|react-dom|d3-axis|d3-scale|d3-selection|@types/(react|react-dom|d3-axis|d3-scale|d3-selection))/',
      },
    },
    {
      name: 'pictures-on-demand',
      comment: 'only through import(): the first screen and the workspace do not carry d3; the sheet of the assessment comes through import() too',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ui/pictures/|^src/ui/response/sum-chart[.]tsx$' },
      to: { path: '^src/ui/pictures/', pathNot: '^src/ui/pictures/picture-name[.]ts$', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'chinese-on-demand',
      comment: 'only through import(): the first screen does not carry a second catalogue',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ui|knowledge)/chinese/|[.]test[.]tsx?$' },
      to: { path: '^src/(ui|knowledge)/chinese/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'fhirclient-only-in-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/' },
      to: { path: 'node_modules/fhirclient/' },
    },
    {
      name: 'no-test-code-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]tsx?$|^src/sandbox/' },
      to: { path: '^(tests|fixtures)/|[.]test[.]tsx?$' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '[?]url$|^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}

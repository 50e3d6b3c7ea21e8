/**
 * The floors of the house (docs/architecture.md): entrypoints -> components -> lib, and inside lib
 * the ground floor, the middle floor and the use cases. Nothing imports upwards, nothing in circles.
 */
const GROUND = '^lib/(failures|gateway|picture|offers|locale)/|^lib/zod';
const MIDDLE = '^lib/(store|messages|account|traffic|reading|finding)/';
const EXPORT = '^lib/export/';
/** What weighs too much in a page that is not ours. */
const HEAVY =
  '^lib/(store|account|traffic|zod|messages/(?!pick-order)|locale/(translate|words))|^node_modules/zod/';
const USE_CASES = '^lib/(searches|rankings)/';

const no = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    no(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Code in a circle has no floor.',
    ),
    no(
      'lib-below-components',
      { path: '^lib/' },
      { path: '^(components|entrypoints|tests|scripts)/' },
      'lib knows nothing of what people see.',
    ),
    no(
      'components-below-entrypoints',
      { path: '^components/' },
      { path: '^(entrypoints|tests|scripts)/' },
      'Entrypoints wire; nothing builds on them.',
    ),
    no(
      'ground-floor',
      { path: GROUND },
      { path: `${MIDDLE}|${USE_CASES}` },
      'The ground floor stands on nothing.',
    ),
    no(
      'export-stands-on-the-ground',
      { path: EXPORT },
      { path: `${MIDDLE}|${USE_CASES}`, dependencyTypesNot: ['type-only'] },
      'What a file is made of is handed in; only its types come from the store.',
    ),
    no(
      'export-stays-in-pages',
      { path: '^(lib/(?!export/)|entrypoints/background/)' },
      { path: `${EXPORT}|node_modules/(papaparse|write-excel-file)/` },
      'Files are made in pages; nothing of it weighs on the worker.',
    ),
    no(
      'ground-floor-runs-anywhere',
      { path: `${GROUND}|${EXPORT}` },
      { path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev|idb)/' },
      'The ground floor uses no browser API and runs in Node.',
    ),
    no(
      'middle-floor',
      { path: MIDDLE },
      { path: USE_CASES },
      'Use cases stand on the middle floor, not under it.',
    ),
    no(
      'views-ask-by-message',
      { path: '^(components/|entrypoints/(popup|sidepanel|options|workspace)/)' },
      {
        path: '^lib/(gateway/(?!top/settings)|traffic/|reading/|searches/|rankings/)|^lib/account/(?!summary|gateway-summary)',
        dependencyTypesNot: ['type-only'],
      },
      'Pages give commands and read the store; the work is the worker’s.',
    ),
    no(
      'the-picker-is-light',
      { path: '^(lib/finding|components/picker)/' },
      {
        path: `${HEAVY}|^node_modules/wxt/`,
        dependencyTypesNot: ['type-only'],
      },
      'It is put into pages of other people: no validator, no dictionaries, no extension API.',
    ),
    no(
      'scripts-in-pages-are-light',
      { path: '^components/hover/|^entrypoints/(finder|picker|hover[^/]*)\\.ts$' },
      { path: HEAVY, dependencyTypesNot: ['type-only'] },
      'They stand in pages of other people: no validator and no dictionaries.',
    ),
    no(
      'secrets-stay-in-account',
      { pathNot: '^lib/account/|^tests/' },
      { path: '^lib/account/account' },
      'The account room alone reads the account.',
    ),
    no(
      'sandbox-stands-alone',
      { path: '^tests/sandbox/' },
      { path: '^(lib|components|entrypoints)/' },
      'A mistake in lib must not hide in its judge.',
    ),
    no(
      'tests-stay-out',
      { path: '^(lib|components|entrypoints)/' },
      { path: '^(tests|scripts)/' },
      'No hook for tests is in the shipped code.',
    ),
    no(
      'not-to-dev',
      { path: '^(lib|components|entrypoints)/', pathNot: '\\.d\\.ts$' },
      { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(wxt|@wxt-dev)/' },
      'What ships is a dependency.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};

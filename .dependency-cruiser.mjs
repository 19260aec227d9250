const tests = '\\.(test|spec)\\.(ts|tsx|mjs)$|/testing/|^e2e/';
const pureLibraries =
  'node_modules/(zod|temporal-polyfill|chrono-node|intl-messageformat|minisearch|ts-fsrs|libphonenumber-js|papaparse|ical\\.js|d3-sankey)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle, even of types only, makes two files one: split out what both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-knows-nobody',
      comment: 'The domain is pure: it imports itself and libraries that touch neither Node, the DOM nor Electron.',
      severity: 'error',
      from: { path: '^core/', pathNot: tests },
      to: { pathNot: ['^core/', pureLibraries] },
    },
    {
      name: 'core-tests-stay-in-core',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(main|preload|renderer|e2e|scripts)/' },
    },
    {
      name: 'main-builds-on-core',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(preload|renderer|e2e|scripts)/', pathNot: '^preload/channels\\.ts$' },
    },
    {
      name: 'compose-is-the-top',
      comment: 'compose.ts and its parts know every service; no service knows them.',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/(main|compose|compose-papers|compose-quick)(\\.test)?\\.ts$' },
      to: { path: '^main/(main|compose|compose-papers|compose-quick)\\.ts$' },
    },
    {
      name: 'preload-takes-types-only',
      comment: 'The bridge is a few lines that almost never change: no code of ours or of a library is bundled into it.',
      severity: 'error',
      from: { path: '^preload/', pathNot: tests },
      to: { pathNot: ['^preload/', 'node_modules/electron/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-builds-on-core',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|e2e|scripts)/' },
    },
    {
      name: 'renderer-takes-types-of-the-bridge',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^preload/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-import-between-features',
      comment: 'What two features share belongs in renderer/ui, renderer/data, a room of its own beside them, or core.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-below-the-shell',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'ui-and-data-below-features',
      severity: 'error',
      from: { path: '^renderer/(ui|data)/' },
      to: {
        path: '^renderer/(app|features|actions|capture|documents|export|gaps|happenings|interview-log|keys|letters|negotiation|opportunities|papers|people|places|preparation|quick|reminders|three-taps|undo|wording)/',
      },
    },
    {
      name: 'shared-rooms-below-features',
      comment: 'What several screens show of an action, what can be noted, and the line an interview is logged with.',
      severity: 'error',
      from: {
        path: '^renderer/(actions|capture|documents|export|gaps|happenings|interview-log|keys|letters|negotiation|opportunities|papers|people|places|preparation|quick|reminders|three-taps|undo|wording)/',
      },
      to: { path: '^renderer/(app|features)/' },
    },
    {
      name: 'ui-without-data',
      comment: 'The design system takes what it shows as props.',
      severity: 'error',
      from: { path: '^renderer/ui/', pathNot: tests },
      to: { path: '^renderer/data/' },
    },
    {
      name: 'shipped-code-without-tests',
      severity: 'error',
      from: { path: '^(core|main|preload|renderer)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'shipped-code-without-dev-packages',
      severity: 'error',
      from: { path: '^(core|main|preload|renderer)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/electron/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    cache: { folder: '.cache/boundaries', strategy: 'content' },
  },
};

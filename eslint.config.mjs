import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const clocks = ['main/desktop/clock.ts', 'renderer/data/clock.ts'];
const bridge = 'main/ipc/bridge.ts';
const electronRooms = [
  'main/{windows,notifications,tray,ipc,security,desktop}/**/*.ts',
  'main/compose.ts',
  'main/compose-papers.ts',
  'main/compose-quick.ts',
  'main/main.ts',
  'preload/**/*.ts',
];

const ipcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only main/ipc/bridge.ts speaks to windows: declare a call in core/contract.ts and a handler in main/ipc.',
};
const anyElectron = {
  name: 'electron',
  message: 'Take what is needed as an injected dependency; only the rooms at the edge of main know Electron.',
};

const readsTheClock = 'Only the clock services ask what time it is: take a clock, or `now`, as an argument.';

export default defineConfig(
  { ignores: ['**/node_modules/', 'dist/', 'release/', '.cache/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are good enough for initials and for counting.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A brand is a type parameter that is named once and never inferred.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Collections are plain objects by id; a record is taken out of a copy by its key.
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-console': 'error',
      // The compiler knows which names exist where.
      'no-undef': 'off',
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['{core,main,preload,renderer}/**/*.{ts,tsx}'],
    ignores: clocks,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: readsTheClock },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: readsTheClock },
        { selector: "CallExpression[callee.name='Date']", message: readsTheClock },
        { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: readsTheClock },
      ],
    },
  },
  {
    files: ['{core,main,renderer,preload}/**/*.{ts,tsx}'],
    ignores: electronRooms,
    rules: { 'no-restricted-imports': ['error', { paths: [anyElectron] }] },
  },
  {
    files: electronRooms,
    ignores: [bridge],
    rules: { 'no-restricted-imports': ['error', { paths: [ipcMain] }] },
  },
  {
    files: ['scripts/**/*.mjs'],
    rules: {
      'no-console': 'off',
      // The compiler checks casts written as JSDoc; these rules cannot see them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);

// npm run playbook: writes docs/playbook.md and docs/letters.md from the rules; with a scenario file, prints the plan it tells of.
import fs from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { runnerImport } from 'vite';
import { root } from './platform/platform.mjs';
import { giveUp } from './setup/step.mjs';

/**
 * @template Module
 * @param {string} file
 */
const load = async (file) =>
  /** @type {{ module: Module }} */ (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module;

/** @typedef {{ playbookDocument: (source: string, figures: object) => string }} Document */
/** @typedef {{ lettersDocument: () => string }} LettersDocument */
/** @typedef {{ planInWords: (scenario: unknown) => string }} ScenarioInWords */

const write = async () => {
  const figuresFile = 'core/playbook/figures.ts';
  const document = /** @type {Document} */ (await load('core/playbook/document/document.ts'));
  const figures = /** @type {object} */ (await load(figuresFile));
  const source = fs.readFileSync(path.join(root, figuresFile), 'utf8');
  fs.writeFileSync(path.join(root, 'docs', 'playbook.md'), document.playbookDocument(source, figures));
  const letters = /** @type {LettersDocument} */ (await load('core/letters/document/document.ts'));
  fs.writeFileSync(path.join(root, 'docs', 'letters.md'), letters.lettersDocument());
  console.log('docs/playbook.md and docs/letters.md are current.');
};

/** @param {string} file */
const tell = async (file) => {
  const scenario = /** @type {ScenarioInWords} */ (await load('core/testing/scenario-in-words.ts'));
  console.log(scenario.planInWords(JSON.parse(fs.readFileSync(file, 'utf8'))));
};

const [file] = argv.slice(2);
(file === undefined ? write() : tell(file)).catch(giveUp);

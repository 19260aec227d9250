import { SCHEMA_VERSION } from '../../../core/model/workspace.ts';
import type { RawWorkspace } from '../snapshot.ts';
import { debriefsAndPreparation } from './debriefs-and-preparation.ts';
import { lettersAndReferences } from './letters-and-references.ts';
import { morningDigest } from './morning-digest.ts';
import { offersAndDecisions } from './offers-and-decisions.ts';
import { oneSwitchPerRule } from './one-switch-per-rule.ts';

/** Turns a workspace of one version into one of the next. Frozen once released. */
type UpgradeStep = (raw: RawWorkspace) => RawWorkspace;

/** The step away from each version, by that version; each lives in a file of its own, named for what it does. */
const steps: Readonly<Record<number, UpgradeStep>> = {
  1: oneSwitchPerRule,
  2: debriefsAndPreparation,
  3: lettersAndReferences,
  4: morningDigest,
  5: offersAndDecisions,
};

/** The same workspace in the shape of a later version. */
export const upgraded = (raw: RawWorkspace, to: number = SCHEMA_VERSION): RawWorkspace => {
  let current = raw;
  for (let version = raw.schemaVersion; version < to; version += 1) {
    const step = steps[version];
    if (step === undefined) throw new Error(`no upgrade step away from version ${version}`);
    current = { ...step(current), schemaVersion: version + 1 };
  }
  return current;
};

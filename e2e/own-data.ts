import fs from 'node:fs';
import path from 'node:path';
import { emptyWorkspace } from '../core/model/empty-workspace.ts';
import type { Interview } from '../core/model/interview.ts';
import type { Opportunity } from '../core/model/opportunity.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Workspace } from '../core/model/workspace.ts';
import { ruleIds } from '../core/playbook/rules.ts';
import { succeed } from '../core/result.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aWorkspace, someSettings } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import type { Instant, Zone } from '../core/time/types.ts';
import { openStore } from '../main/store/open-store.ts';
import type { Store } from '../main/store/store.ts';
import { dataFolder } from './launch.ts';
import { now } from './window.ts';

/** The zone of the computer, in which the app under test runs too. */
export const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone as Zone;

/** Where the app keeps the person's own data in a data folder. */
export const storeFolder = (folder: string): string => path.join(folder, 'workspace');

/** Opens the person's own data while no app does; `close` it before one is launched. */
export const openOwnData = async (folder: string): Promise<Store> => {
  const opened = await openStore({ folder: storeFolder(folder), empty: () => emptyWorkspace({ zone }), now, log: () => undefined });
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
};

/** Changes the person's own data while no app has it open. */
export const changeOwnData = async (folder: string, change: (workspace: Workspace) => Workspace): Promise<void> => {
  const store = await openOwnData(folder);
  const changed = await store.change((workspace) => succeed({ workspace: change(workspace), said: null, answer: null }));
  await store.close();
  if (!changed.ok) throw new Error(changed.problem.kind);
};

/** A data folder that holds this already. */
export const folderWith = async (workspace: Workspace): Promise<string> => {
  const folder = dataFolder();
  await changeOwnData(folder, ({ rev }) => ({ ...workspace, rev }));
  return folder;
};

/** Every file of the person's own data but the lock, by name. */
export const ownFiles = (folder: string): Readonly<Record<string, string>> => {
  const names = fs.readdirSync(storeFolder(folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name !== 'lock' && fs.statSync(path.join(storeFolder(folder), name)).isFile());
  return Object.fromEntries(files.sort().map((name) => [name, fs.readFileSync(path.join(storeFolder(folder), name), 'base64')]));
};

/** The steps after an interview that the stories are about. */
const STEPS: readonly string[] = ['debrief', 'recruiter-call', 'thank-you', 'thank-through-recruiter', 'references', 'check-in'];

/** Settings under which nothing comes unasked: reminders at any hour, no word of the morning, and of the playbook the first steps alone. */
export const plainSettings = (given: Partial<Settings> = {}): Settings => {
  const settings = someSettings({ zone, morningDigest: false, ...given });
  return { ...settings, rulesOff: ruleIds.filter((id) => !STEPS.includes(id)) };
};

/** Plain settings under which no reminder comes either, not even one that says what was missed. */
export const quietSettings = (given: Partial<Settings> = {}): Settings =>
  plainSettings({ remindersPausedUntilAt: addMs(now(), DAY_MS), ...given });

/** Settings under which every rule is on and no reminder comes between a story and its window. */
export const wholePlaybook = (): Settings => someSettings({ zone, remindersPausedUntilAt: addMs(now(), DAY_MS) });

/** An interview of an hour at each company with Priya Nair, which ended so long ago. */
export const interviewsAt = (companies: readonly string[], endedMsAgo: number, settings = plainSettings()): Workspace => {
  const endAt: Instant = addMs(now(), -endedMsAgo);
  const opportunities: Opportunity[] = [];
  const interviews: Interview[] = [];
  for (const company of companies) {
    const name = company.toLowerCase().replaceAll(/[^a-z]/g, '');
    const opportunityId = anOpportunityId(name);
    const startAt = addMs(endAt, -HOUR_MS);
    opportunities.push(anOpportunity({ id: opportunityId, company, zone, createdAt: startAt }));
    interviews.push(anInterview({ id: anInterviewId(name), opportunityId, zone, startAt, endAt, loggedAt: endAt }));
  }
  return aWorkspace({ settings, opportunities, interviews, people: [aPerson({ company: companies[0] ?? '' })] });
};

import { message } from '../messages/message.ts';
import type { Settings } from '../model/settings.ts';
import { succeed } from '../result.ts';
import type { Instant } from '../time/types.ts';
import type { Change } from './change.ts';

/** Some settings, each to be replaced. */
export type SettingsPatch = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** Replaces the settings that are given and leaves the others. */
export const updateSettings: Change<SettingsPatch> = (workspace, patch) => {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const settings = { ...workspace.settings, ...given };
  return succeed({ workspace: { ...workspace, settings }, said: saidOfRules(workspace.settings, settings), answer: null });
};

/** A rule that is switched off is told with an undo: the switch may be far from where it was clicked. */
const saidOfRules = (before: Settings, after: Settings) => {
  const wentOff = after.rulesOff.some((rule) => !before.rulesOff.includes(rule));
  return wentOff ? message('changes.ruleOff') : null;
};

/** Holds reminders back until an instant, or lets them come again. */
export const pauseReminders: Change<{ readonly untilAt: Instant | null }> = (workspace, { untilAt }) =>
  succeed({
    workspace: { ...workspace, settings: { ...workspace.settings, remindersPausedUntilAt: untilAt } },
    said:
      untilAt === null ? message('changes.remindersResumed') : message('changes.remindersPaused', { until: { at: untilAt, as: 'smart' } }),
    answer: null,
  });

import type { CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import { OWN_WORDS_LIMIT, type Settings } from '../model/settings.ts';
import { withRules } from '../playbook/switched-off.ts';
import { succeed } from '../result.ts';
import type { Instant } from '../time/types.ts';
import type { Change } from './change.ts';
import { over } from './over.ts';
import { wordsFull } from './problems.ts';
import { removedFromTerms } from './terms-removed.ts';

/** Some settings, each to be replaced; of the switches, the terms and the person's own particulars those that are given. */
export type SettingsPatch = CallParsed<'settings.update'>;

/** Replaces the settings that are given and leaves the others. */
export const updateSettings: Change<SettingsPatch> = (workspace, { switches, terms, self, comparison, ...patch }) => {
  const before = workspace.settings;
  const settings: Settings = {
    ...over(before, patch),
    switches: over(before.switches, switches),
    terms: over(before.terms, terms),
    self: over(before.self, self),
    comparison: over(before.comparison, comparison),
  };
  return succeed({
    workspace: { ...workspace, settings },
    said: saidOfRules(before, settings) ?? saidOfPresentJob(before, settings),
    answer: null,
  });
};

/** A line that went out of the terms of the present job is told with an undo, as it is at an offer. */
const saidOfPresentJob = ({ comparison: before }: Settings, { comparison: { presentJob } }: Settings) =>
  presentJob === null ? null : removedFromTerms(before.presentJob?.terms, presentJob.terms);

/** Switches rules on or off among those that are off now, so that two quick clicks both count. */
export const switchRules: Change<CallParsed<'rule.switch'>> = (workspace, { ruleIds, on }) => {
  const before = workspace.settings;
  const settings: Settings = { ...before, rulesOff: withRules(before.rulesOff, ruleIds, on) };
  return succeed({ workspace: { ...workspace, settings }, said: saidOfRules(before, settings), answer: null });
};

/** Lets steps of these rules ring again, or be shown without a reminder. */
export const remindOfRules: Change<CallParsed<'rule.remind'>> = (workspace, { ruleIds, on }) => {
  const before = workspace.settings;
  const settings: Settings = { ...before, remindersOff: withRules(before.remindersOff, ruleIds, on) };
  return succeed({ workspace: { ...workspace, settings }, said: on ? null : message('changes.remindersOff'), answer: null });
};

/** Adds a word to the person's own, in their spelling, or takes it back. */
export const knowWord: Change<CallParsed<'word.know'>> = (workspace, { word, known }) => {
  const { ownWords } = workspace.settings;
  const others = ownWords.filter((each) => each !== word);
  if (known && others.length >= OWN_WORDS_LIMIT) return wordsFull();
  const settings: Settings = { ...workspace.settings, ownWords: known ? [...others, word] : others };
  const said = message(known ? 'changes.wordKnown' : 'changes.wordForgotten', { word });
  return succeed({ workspace: { ...workspace, settings }, said, answer: null });
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

import { actions } from './en/actions.ts';
import { answers } from './en/answers.ts';
import { app } from './en/app.ts';
import { callSheet } from './en/call-sheet.ts';
import { caller } from './en/caller.ts';
import { capture } from './en/capture.ts';
import { captureChips } from './en/capture-chips.ts';
import { changes } from './en/changes.ts';
import { documents } from './en/documents.ts';
import { debrief } from './en/debrief.ts';
import { decision } from './en/decision.ts';
import { example } from './en/example.ts';
import { exporting } from './en/export.ts';
import { classicQuestions } from './en/classic-questions.ts';
import { firstRun } from './en/first-run.ts';
import { happened } from './en/happened.ts';
import { insights } from './en/insights.ts';
import { insightsLearned } from './en/insights-learned.ts';
import { inbox } from './en/inbox.ts';
import { keys } from './en/keys.ts';
import { language } from './en/language.ts';
import { letterChecks } from './en/letter-checks.ts';
import { letters } from './en/letters.ts';
import { log } from './en/log.ts';
import { menu } from './en/menu.ts';
import { negotiation } from './en/negotiation.ts';
import { notifications } from './en/notifications.ts';
import { offerTerms } from './en/offer-terms.ts';
import { offers } from './en/offers.ts';
import { opportunities } from './en/opportunities.ts';
import { opportunity } from './en/opportunity.ts';
import { opportunityDone } from './en/opportunity-done.ts';
import { palette } from './en/palette.ts';
import { papers } from './en/papers.ts';
import { preparation } from './en/preparation.ts';
import { people } from './en/people.ts';
import { playbookAroundAnInterview } from './en/playbook/around-an-interview.ts';
import { playbookWhileItRuns } from './en/playbook/while-it-runs.ts';
import { playbookAdvice } from './en/playbook/advice.ts';
import { playbookGuides } from './en/playbook/guides.ts';
import { playbookOffer } from './en/playbook/offer.ts';
import { playbookClosing } from './en/playbook/closing.ts';
import { playbookOneself } from './en/playbook/oneself.ts';
import { playbookSeveralOpportunities } from './en/playbook/several-opportunities.ts';
import { playbook } from './en/playbook/rules.ts';
import { quickCapture } from './en/quick-capture.ts';
import { quickLog } from './en/quick-log.ts';
import { references } from './en/references.ts';
import { reminders } from './en/reminders.ts';
import { sending } from './en/sending.ts';
import { settings } from './en/settings.ts';
import { shortcuts } from './en/shortcuts.ts';
import { standing } from './en/standing.ts';
import { report } from './en/report.ts';
import { store } from './en/store.ts';
import { time } from './en/time.ts';
import { today } from './en/today.ts';
import { tray } from './en/tray.ts';
import { wording } from './en/wording.ts';

/** Every text a person can read, in English, as ICU messages. Other languages satisfy this shape. */
export const en = {
  ...actions,
  ...answers,
  ...app,
  ...callSheet,
  ...caller,
  ...capture,
  ...captureChips,
  ...changes,
  ...classicQuestions,
  ...documents,
  ...debrief,
  ...decision,
  ...example,
  ...exporting,
  ...firstRun,
  ...happened,
  ...inbox,
  ...insights,
  ...insightsLearned,
  ...keys,
  ...language,
  ...letterChecks,
  ...letters,
  ...log,
  ...menu,
  ...negotiation,
  ...notifications,
  ...offers,
  ...offerTerms,
  ...opportunities,
  ...opportunity,
  ...opportunityDone,
  ...palette,
  ...papers,
  ...people,
  ...playbook,
  ...playbookAroundAnInterview,
  ...playbookWhileItRuns,
  ...playbookOffer,
  ...playbookClosing,
  ...playbookOneself,
  ...playbookAdvice,
  ...playbookGuides,
  ...playbookSeveralOpportunities,
  ...preparation,
  ...quickCapture,
  ...quickLog,
  ...references,
  ...reminders,
  ...report,
  ...sending,
  ...settings,
  ...shortcuts,
  ...standing,
  ...store,
  ...time,
  ...today,
  ...tray,
  ...wording,
} as const;

export type MessageKey = keyof typeof en;

export const messageKeys: ReadonlySet<string> = new Set(Object.keys(en));

import { later } from './later.tsx';

/** Everything but Today: the first picture does not wait for the code of what is not in it. */
export const laterParts = {
  Log: later(async () => (await import('../features/log/Screen.tsx')).LogScreen),
  Opportunity: later(async () => (await import('../features/opportunity/Screen.tsx')).OpportunityScreen),
  References: later(async () => (await import('../features/references/Screen.tsx')).ReferencesScreen),
  CallSheet: later(async () => (await import('../features/call-sheet/Screen.tsx')).CallSheetScreen),
  Palette: later(async () => (await import('./palette/Palette.tsx')).Palette),
  Opportunities: later(async () => (await import('../features/opportunities/Screen.tsx')).OpportunitiesScreen),
  People: later(async () => (await import('../features/people/Screen.tsx')).PeopleScreen),
  Person: later(async () => (await import('../features/people/PersonScreen.tsx')).PersonScreen),
  Preparation: later(async () => (await import('../features/preparation/Screen.tsx')).PreparationScreen),
  BriefPaper: later(async () => (await import('../features/preparation/paper/PaperPage.tsx')).PaperPage),
  ListPaper: later(async () => (await import('../features/opportunities/paper/ListPaperPage.tsx')).ListPaperPage),
  LetterPaper: later(async () => (await import('../features/letters/paper/LetterPaperPage.tsx')).LetterPaperPage),
  Letter: later(async () => (await import('../features/letters/Screen.tsx')).LetterScreen),
  Write: later(async () => (await import('../features/letters/Screen.tsx')).WriteScreen),
  LetterTemplates: later(async () => (await import('../features/letters/TemplatesScreen.tsx')).TemplatesScreen),
  Offers: later(async () => (await import('../features/offers/Screen.tsx')).OffersScreen),
  Offer: later(async () => (await import('../features/offer/Screen.tsx')).OfferScreen),
  PresentJob: later(async () => (await import('../features/offer/PresentJobScreen.tsx')).PresentJobScreen),
  Insights: later(async () => (await import('../features/insights/Screen.tsx')).InsightsScreen),
  Report: later(async () => (await import('../features/report/Screen.tsx')).ReportScreen),
  ReportPaper: later(async () => (await import('../features/report/paper/ReportPaperPage.tsx')).ReportPaperPage),
  Answers: later(async () => (await import('../features/answers/ListScreen.tsx')).AnswersScreen),
  Answer: later(async () => (await import('../features/answers/AnswerScreen.tsx')).AnswerScreen),
  Practice: later(async () => (await import('../features/answers/PracticeScreen.tsx')).PracticeScreen),
  Stories: later(async () => (await import('../features/answers/StoriesScreen.tsx')).StoriesScreen),
  Story: later(async () => (await import('../features/answers/StoryScreen.tsx')).StoryScreen),
  Documents: later(async () => (await import('../features/documents/Screen.tsx')).DocumentsScreen),
  Card: later(async () => (await import('../features/inbox/Card.tsx')).Card),
  Inbox: later(async () => (await import('../features/inbox/Screen.tsx')).InboxScreen),
  PauseDialog: later(async () => (await import('../reminders/PauseDialog.tsx')).PauseDialog),
  KeyMap: later(async () => (await import('./KeyMap.tsx')).KeyMap),
  Settings: later(async () => (await import('../features/settings/Screen.tsx')).SettingsScreen),
  FirstRun: later(async () => (await import('../features/first-run/Screen.tsx')).FirstRunScreen),
} as const;

/** What the little windows show; each has a page of its own and is never shown in the main window. */
export const quickParts = {
  capture: later(async () => (await import('../features/capture/Screen.tsx')).CaptureScreen),
  caller: later(async () => (await import('../features/caller/Screen.tsx')).CallerScreen),
} as const;

/** While the window is not busy, but soon enough for a quick hand. */
const AT_LATEST_MS = 500;

const whenIdle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: AT_LATEST_MS }));

/** Loads the rest of the window, likeliest first, a piece at a time so that no key press waits for all of it. */
export const fetchLaterParts = async (): Promise<void> => {
  for (const { fetch } of Object.values(laterParts)) {
    await whenIdle();
    await fetch();
  }
};

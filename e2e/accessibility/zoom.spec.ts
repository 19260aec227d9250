import { expect, type Page, test } from 'playwright/test';
import { DAY_MS, HOUR_MS } from '../../core/time/instant.ts';
import { anInterviewId } from '../../core/testing/builders.ts';
import { aDebrief, aDocument } from '../../core/testing/learning-builders.ts';
import { launch, type RunningApp } from '../launch.ts';
import { mainWindow } from '../window.ts';
import { folderWith, interviewsAt, quietSettings } from '../own-data.ts';
import { afterYesViews, withYes } from './after-yes-views.ts';
import { answersViews } from './answers-views.ts';
import { clear } from './findings.ts';
import { decisionViews, withDecision } from './decision-views.ts';
import { lettersViews, withLetters } from './letters-views.ts';
import { offerViews, withOffer } from './offer-views.ts';
import { offersViews, withSecondOffer } from './offers-views.ts';
import { opportunityViews } from './opportunity-views.ts';
import { peopleViews } from './people-views.ts';
import { preparationViews, withComing } from './preparation-views.ts';
import { recruiterViews, withRecruiter } from './recruiter-views.ts';
import { screenViews } from './screen-views.ts';

// At twice the size (WCAG 2.2, 1.4.4) everything is still there: nothing is cut off at the side, and what has the focus is in sight.

/** A small laptop's screen, in pixels. */
const SCREEN = { width: 1280, height: 800 };
const TWICE = 2;

const looked: readonly string[] = [
  'a debrief at its three taps',
  'a debrief at the questions, one of them open',
  'a debrief at what to keep',
  'a brief with everything open',
  'a question to practise',
  'a practised answer to rate',
  'the answers',
  'an answer with an earlier version open',
  'a story',
  'the insights with a gap opened',
  'the documents',
  'the settings, preparation',
  'the settings, letters',
  'the people, two of them alike',
  'the two who are alike, side by side',
  'a person',
  'the dialog that notes an exchange',
  'the call sheet',
  'the references',
  'a letter with things to look at',
  'when a letter with something wrong was sent',
  'a letter that was sent',
  'the letters of an opportunity',
  'a template of one’s own',
  'the offers side by side',
  'what a year is made of',
  'the terms of an offer',
  'an amount that cannot be read',
  'the deadline of an offer moved',
  'the present job',
  'the negotiation of an offer',
  'the decision about an offer',
  'the second look at an offer',
  'an offer that is to be answered',
  'an offer that was decided on',
  'an offer that is answered in a hurry',
  'what was said of terms, corrected',
  'an opportunity that is signed',
  'the letter of notice',
  'the insights',
  'the insights as tables',
  'what narrows the insights',
  'the activity report',
  'the companies of the activity report',
];
const views = [
  ...opportunityViews,
  ...preparationViews,
  ...answersViews,
  ...screenViews,
  ...peopleViews,
  ...recruiterViews,
  ...lettersViews,
  ...offersViews,
  ...offerViews,
  ...decisionViews,
  ...afterYesViews,
].filter(({ name }) => looked.includes(name));

/** What cannot be reached without scrolling sideways, where the words are not a table's. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *')].flatMap((element) => {
      if (element.closest('svg, [aria-hidden="true"]') !== null || element.querySelector('table') !== null) return [];
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || element === document.body;
      return scrolls && element.scrollWidth > element.clientWidth + 1
        ? [`${String(element.scrollWidth)} > ${String(element.clientWidth)}: ${element.outerHTML.slice(0, 120)}`]
        : [];
    }),
  );

/** What something else lies over while it has the focus, or what lies outside the window then. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // What lies below a dialog has no focus while it is open.
    const place = document.querySelector('[role="dialog"][data-open]') ?? document.querySelector('main');
    const stops = place?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [];
    return [...stops].flatMap((stop) => {
      if (!stop.checkVisibility({ visibilityProperty: true }) || stop.matches(':disabled, [tabindex="-1"], [aria-hidden="true"]'))
        return [];
      stop.focus();
      if (document.activeElement !== stop) return [];
      const box = stop.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, 24) / 2];
      const seen = document.elementFromPoint(x, y);
      const isSeen = seen !== null && (stop.contains(seen) || seen.contains(stop) || stop.closest('label')?.contains(seen) === true);
      return isSeen
        ? []
        : [
            `${String(Math.round(x))},${String(Math.round(y))}: ${stop.outerHTML.slice(0, 120)} below ${seen?.outerHTML.slice(0, 80) ?? 'nothing'}`,
          ];
    });
  });

let running: RunningApp;
test.beforeAll(async () => {
  const workspace = interviewsAt(['Northgate', 'Harbour', 'Kestrel'], DAY_MS + HOUR_MS, quietSettings());
  const begun = anInterviewId('northgate');
  const cv = aDocument();
  const debriefs = { ...workspace.debriefs, [begun]: aDebrief({ id: begun }) };
  running = await launch({
    folder: await folderWith(
      withYes(
        withDecision(
          withSecondOffer(withOffer(withLetters(withRecruiter(withComing({ ...workspace, debriefs, documents: { [cv.id]: cv } }))))),
        ),
      ),
    ),
  });
  await (
    await mainWindow(running.app)
  ).evaluate(
    (window, { width, height, zoom }) => {
      window.setContentSize(width, height);
      window.webContents.setZoomFactor(zoom);
    },
    { ...SCREEN, zoom: TWICE },
  );
  await expect.poll(() => running.page.evaluate(() => innerWidth)).toBeLessThanOrEqual(SCREEN.width / TWICE);
});
test.afterAll(() => running.close());

test('every view that is looked at exists', () => {
  expect(looked.filter((name) => !views.some((view) => view.name === name))).toEqual([]);
});

for (const { name, show } of views) {
  test(`${name}: at twice the size nothing is cut off or covered`, async () => {
    const { page } = running;
    await clear(page);
    await show(page);
    expect(await cutOff(page)).toEqual([]);
    expect(await covered(page)).toEqual([]);
  });
}

import { expect, test } from 'playwright/test';
import { anInterviewId, anOpportunityId } from '../../core/testing/builders.ts';
import { aDebrief, anAskedQuestion } from '../../core/testing/learning-builders.ts';
import { anOwnTemplate, aTemplateId } from '../../core/testing/letter-builders.ts';
import { DAY_MS, HOUR_MS } from '../../core/time/instant.ts';
import { launch, type RunningApp } from '../launch.ts';
import { folderWith, interviewsAt, quietSettings } from '../own-data.ts';
import { withDecision } from './decision-views.ts';
import { clear } from './findings.ts';
import { lookOf } from './look.ts';
import { withOffer } from './offer-views.ts';
import { withSecondOffer } from './offers-views.ts';
import { withComing } from './preparation-views.ts';
import { CALL, withRecruiter } from './recruiter-views.ts';
import { at } from './view.ts';

const merrow = anOpportunityId('merrow');

// States survive forced colours: what is on, chosen or current looks other than what is not.

test.describe('in forced colours', () => {
  let running: RunningApp;
  test.beforeAll(async () => {
    const interviews = interviewsAt(['Northgate', 'Harbour', 'Kestrel'], DAY_MS + HOUR_MS, quietSettings());
    const templates = [anOwnTemplate(), anOwnTemplate({ id: aTemplateId('other'), name: 'Another' })];
    const workspace = {
      ...withDecision(withSecondOffer(withOffer(withRecruiter(withComing(interviews))))),
      templates: Object.fromEntries(templates.map((template) => [template.id, template])),
    };
    const asked = anAskedQuestion({ about: 'Pay', marks: ['vague'] });
    const debrief = aDebrief({ id: anInterviewId('harbour'), questions: [asked], improvableId: asked.id });
    running = await launch({ folder: await folderWith({ ...workspace, debriefs: { ...workspace.debriefs, [debrief.id]: debrief } }) });
    const { page } = running;
    await page.emulateMedia({ forcedColors: 'active' });
  });
  test.afterAll(() => running.close());

  const states: readonly (readonly [what: string, route: string, one: string, other: string])[] = [
    ['the current screen', '/today', 'nav a[aria-current="page"]', 'nav a:not([aria-current])'],
    ['a switch that is on', '/settings/playbook', '[role="switch"][aria-checked="true"]', '[role="switch"][aria-checked="false"]'],
    ['the chosen card', '/settings/playbook', '[role="radio"][aria-checked="true"]', '[role="radio"][aria-checked="false"]'],
    [
      'a feeling that was chosen',
      '/opportunities/opp_northgate?debrief=newest',
      'section [aria-pressed="true"]',
      'section [aria-pressed="false"]',
    ],
    ['a sign that was ticked', '/opportunities/opp_northgate?debrief=newest', 'aside input:checked', 'aside input:not(:checked)'],
    ['a gap that is closed for this round', '/preparation', 'main li input:checked', 'main li input:not(:checked)'],
    ['the part of the preparation that is shown', '/preparation', 'main nav [aria-current="page"]', 'main nav a:not([aria-current])'],
    ['who is shown of the people', '/people', 'main [role="radio"][aria-checked="true"]', 'main [role="radio"][aria-checked="false"]'],
    ['the part of People that is shown', '/people/references', 'main nav [aria-current="page"]', 'main nav a:not([aria-current])'],
    [
      'what a reference said',
      '/people/references',
      'main [role="radio"][aria-checked="true"]',
      'main [role="radio"][aria-checked="false"]',
    ],
    ['a point of the call that was made', CALL, 'main input:checked', 'main input:not(:checked)'],
    ['whether a note is welcome', CALL, 'main [aria-pressed="true"]', 'main [aria-pressed="false"]'],
    ['the template that is shown', '/letters/templates', 'main li [aria-current="true"]', 'main li button:not([aria-current])'],
    ['the days the insights look at', '/insights', 'main [role="radio"][aria-checked="true"]', 'main [role="radio"][aria-checked="false"]'],
    [
      'what the report tells',
      '/insights/report?out=notes',
      'main [role="switch"][aria-checked="true"]',
      'main [role="switch"][aria-checked="false"]',
    ],
    [
      'the part of an offer that is shown',
      `/offers/${merrow}/negotiation`,
      'main nav [aria-current="page"]',
      'main nav a:not([aria-current])',
    ],
    [
      'what a line of the negotiation is',
      `/offers/${merrow}/negotiation`,
      'main [role="radio"][aria-checked="true"]',
      'main [role="radio"][aria-checked="false"]',
    ],
    [
      'what a line of the negotiation is about',
      `/offers/${merrow}/negotiation`,
      'main [aria-pressed="true"]',
      'main [aria-pressed="false"]',
    ],
    ['an answer of the decision', `/offers/${merrow}/decision`, 'main [aria-pressed="true"]', 'main [aria-pressed="false"]'],
    ['the chosen tab', '/opportunities/opp_northgate', '[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
  ];

  for (const [what, route, one, other] of states) {
    test(`${what} looks other than the rest`, async () => {
      const { page } = running;
      await clear(page);
      await at(route)(page);
      if (what === 'a switch that is on') {
        const on = page.locator(one).last();
        const name = await on.getAttribute('aria-labelledby');
        await on.click();
        await expect(page.locator(`[role="switch"][aria-labelledby="${name ?? ''}"]`)).toHaveAttribute('aria-checked', 'false');
      }
      if (what === 'a sign that was ticked') await page.getByRole('checkbox', { name: 'Longer than expected' }).check();
      if (what.includes('gap that is closed'))
        await page
          .getByRole('checkbox', { name: /closed for this round$/u })
          .first()
          .check();
      if (what.includes('point of the call')) {
        await page.getByRole('checkbox').first().click();
        await expect(page.getByRole('checkbox').first()).toBeChecked();
      }
      if (what.includes('note is welcome')) {
        await page.getByRole('button', { name: 'Welcome' }).click();
        await expect(page.getByRole('button', { name: 'Welcome', pressed: true })).toBeVisible();
      }
      if (what === 'a feeling that was chosen') await page.getByRole('button', { name: 'Fine', exact: true }).click();
      expect(await lookOf(page.locator(one))).not.toBe(await lookOf(page.locator(other)));
    });
  }

  test('what a mark of the insights says is its shape, and each shape is drawn', async () => {
    const { page } = running;
    await clear(page);
    await at('/insights')(page);
    const marks = await page
      .getByRole('table')
      .getByRole('img')
      .evaluateAll((drawn) =>
        drawn.map((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          const backdrop = getComputedStyle(document.body).backgroundColor;
          const isPainted = [fill, stroke].some((paint) => paint !== 'none' && paint !== backdrop);
          const shape = [mark.firstElementChild?.tagName, fill === 'none' ? 'open' : 'filled'].join(' ');
          return { name: mark.getAttribute('aria-label'), shape, isPainted };
        }),
      );
    const shapes = new Map(marks.map(({ name, shape }) => [name, shape]));
    expect([marks.every(({ isPainted }) => isPainted), shapes.get('a gap'), shapes.get('not asked')]).toEqual([
      true,
      'circle filled',
      'path open',
    ]);
  });

  test('how many points of an offer were answered with yes is drawn, and a yes looks other than an open one', async () => {
    const { page } = running;
    await clear(page);
    await at('/offers')(page);
    const pips = page.getByRole('table', { includeHidden: true }).locator('[data-pip]');
    await expect(pips.first()).toBeAttached();
    const looks = new Map(
      await pips.evaluateAll((each) =>
        each.map((pip) => {
          const { backgroundColor, borderTopStyle } = getComputedStyle(pip);
          return [pip.getAttribute('data-pip'), `${backgroundColor} ${borderTopStyle}`] as const;
        }),
      ),
    );
    expect([looks.has('full'), looks.has('empty'), looks.get('full') !== looks.get('empty')]).toEqual([true, true, true]);
  });

  test('with whom terms are agreed can be read, and the field has an edge', async () => {
    const { page } = running;
    await clear(page);
    await at(`/offers/${merrow}/negotiation`)(page);
    const partner = page.getByLabel('Terms are agreed with');
    expect(
      await partner.evaluate((field: HTMLSelectElement) => {
        const { color, borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(field);
        const backdrop = getComputedStyle(document.body).backgroundColor;
        return {
          chosen: field.selectedOptions[0]?.text,
          isReadable: color !== backdrop,
          hasEdge: borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1 && borderTopColor !== backdrop,
        };
      }),
    ).toEqual({ chosen: 'Rosa Wetherby', isReadable: true, hasEdge: true });
  });

  test('the better of two figures is told from the other', async () => {
    const { page } = running;
    await clear(page);
    await at('/offers?all')(page);
    const cells = page.getByRole('table').first().getByRole('cell');
    const better = cells.filter({ hasText: 'the better one' });
    await expect(better.first()).toBeVisible();
    const weights = await better.evaluateAll((each) =>
      each.map((cell) => parseInt(getComputedStyle(cell.querySelector('strong') ?? cell).fontWeight)),
    );
    expect(weights).not.toEqual([]);
    expect(weights.filter((weight) => weight < 500)).toEqual([]);
  });

  test('whatever the pictures of the insights draw can be told from what they are drawn on', async () => {
    const { page } = running;
    await clear(page);
    await at('/insights')(page);
    const drawn = page.getByRole('application').locator('svg :is(rect, path, circle, line)[class]');
    await expect(drawn.first()).toBeAttached();
    const lost = await drawn.evaluateAll((each) => {
      const backdrop = getComputedStyle(document.body).backgroundColor;
      const isInk = (paint: string): boolean => !['none', 'transparent', 'rgba(0, 0, 0, 0)', backdrop].includes(paint);
      return each.flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        // What only catches the pointer has no colour anywhere.
        const isGround = fill === 'rgba(0, 0, 0, 0)' && stroke === 'none';
        return isGround || isInk(fill) || isInk(stroke) ? [] : [shape.outerHTML.slice(0, 120)];
      });
    });
    expect(lost).toEqual([]);
  });

  test('what is to be looked at in a letter is marked in the words and told by its shape beside them', async () => {
    const { page } = running;
    await clear(page);
    await at('/opportunities/opp_northgate/write?kind=thank-you')(page);
    await page.getByRole('textbox', { name: 'Letter' }).fill('Dear Somebody,\n\nPlease reply!! [the topic]\n\nSam');
    const items = page.locator('[data-finding-item]');
    await expect(items.filter({ hasText: '[the topic]' })).toBeVisible();
    const told = await items.evaluateAll((each) =>
      each.map((item) => [item.getAttribute('data-level'), item.querySelector('svg')?.innerHTML] as const),
    );
    const shapes = new Map(told);
    expect([shapes.has('error'), shapes.has('warning'), new Set(shapes.values()).size === shapes.size]).toEqual([true, true, true]);
    // Colour alone would be gone: a mark has a line below it.
    const marks = await page.locator('[data-finding]').evaluateAll((each) =>
      each.map((mark) => {
        const { borderBottomStyle, borderBottomWidth, textDecorationLine, outlineStyle } = getComputedStyle(mark);
        return (
          (borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0) || textDecorationLine !== 'none' || outlineStyle !== 'none'
        );
      }),
    );
    expect([marks.length > 0, marks.every(Boolean)]).toEqual([true, true]);
  });

  test('each rating of a practised answer has an edge', async () => {
    const { page } = running;
    await clear(page);
    await at('/preparation/practice')(page);
    await page.getByRole('button', { name: /^Show the answer/u }).click();
    const edges = await page
      .getByRole('region', { name: 'How did it go?' })
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button);
          return borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
        }),
      );
    expect(edges).toEqual([true, true, true, true]);
  });
});

import { emptyWorkspace } from '../model/empty-workspace.ts';
import type { Terms } from '../model/brief.ts';
import type { Mark } from '../model/mark.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { mondayOf } from '../time/local-day.ts';
import type { Instant, Zone } from '../time/types.ts';
import { exampleAnswers, exampleStories } from './answer-bank.ts';
import { deliveriesFor } from './deliveries.ts';
import { exampleGapPlans } from './gap-plans.ts';
import { type Moments, momentsAt } from './moments.ts';
import { examplePeopleAt } from './people.ts';
import { SAM } from './letters.ts';
import { PRESENT_JOB } from './offers.ts';
import { CASE_STUDY } from './stages.ts';
import type { Story } from './story.ts';
import { castlemere } from './stories/castlemere.ts';
import { earlier } from './stories/earlier.ts';
import { fielding } from './stories/fielding.ts';
import { halden } from './stories/halden.ts';
import { lumen } from './stories/lumen.ts';
import { merrow } from './stories/merrow.ts';
import { northgate } from './stories/northgate.ts';
import { oakhurst } from './stories/oakhurst.ts';
import { pellow } from './stories/pellow.ts';
import { quayside } from './stories/quayside.ts';
import { tidewell } from './stories/tidewell.ts';

const stories: readonly ((moments: Moments) => Story)[] = [
  lumen,
  northgate,
  castlemere,
  halden,
  fielding,
  pellow,
  oakhurst,
  quayside,
  tidewell,
  merrow,
];

const TERMS: Terms = { notice: 'Four weeks', available: '', pay: '£44,000 to £48,000' };

/** Ten opportunities that could be anybody's, and sixteen that had ended before them, dated so that at any hour every screen has something true to show. */
export const exampleWorkspace = (now: Instant, zone: Zone): Workspace => {
  const moments = momentsAt(now, zone);
  const told = [...stories.map((story) => story(moments)), ...earlier(moments)];
  const marks = [...told.flatMap((story) => story.marks), ...searchedThisWeek(moments)];
  const blank = emptyWorkspace({ zone });
  const workspace: Workspace = {
    ...blank,
    settings: {
      ...blank.settings,
      customStages: [CASE_STUDY],
      terms: TERMS,
      self: SAM,
      comparison: { ...blank.settings.comparison, presentJob: PRESENT_JOB },
    },
    opportunities: byId(told.map(({ opportunity }) => opportunity)),
    interviews: byId(told.flatMap(({ interviews }) => interviews)),
    people: byId(examplePeopleAt(moments)),
    events: byId(told.flatMap(({ events }) => events)),
    marks: Object.fromEntries(marks.map((mark) => [mark.key, mark])),
    debriefs: byId(told.flatMap(({ debriefs = [] }) => debriefs)),
    briefs: byId(told.flatMap(({ briefs = [] }) => briefs)),
    gapPlans: byId(exampleGapPlans),
    answers: byId(exampleAnswers(moments)),
    stories: byId(exampleStories(moments)),
    letters: byId(told.flatMap(({ letters = [] }) => letters)),
    callSheets: byId(told.flatMap(({ callSheets = [] }) => callSheets)),
    offers: byId(told.flatMap(({ offers = [] }) => offers)),
    decisions: byId(told.flatMap(({ decisions = [] }) => decisions)),
    ticks: Object.fromEntries(told.flatMap(({ ticks = [] }) => ticks).map((tick) => [tick.key, tick])),
  };
  return { ...workspace, deliveries: deliveriesFor(workspace, now) };
};

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Readonly<Record<string, Item>> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** The week's search was done on Monday morning, unless that is still to come. */
const searchedThisWeek = ({ today, on, now }: Moments): readonly Mark[] => {
  const monday = mondayOf(today);
  const at = on(monday, '09:40');
  return at < now ? [{ key: keyOf('keep-searching', monday), opportunityId: null, state: { kind: 'done', at } }] : [];
};

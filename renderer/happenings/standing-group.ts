import { message } from '../../core/messages/message.ts';
import type { Stage } from '../../core/model/event.ts';
import { lastStageOf, stageOf } from '../../core/playbook/stage.ts';
import type { Happening, HappeningFacts, HappeningGroup } from './happening.ts';
import { likelyDates } from './likely-dates.ts';
import { ask, common, note } from './noted.ts';

/** What may come next, beyond contact, by where the process stands. */
type Step = 'paused' | 'offer' | 'offer-moved' | 'accepted' | 'signed' | 'start' | 'rejected' | 'withdrawn' | 'silent' | 'resumed';

const RUNNING: readonly Step[] = ['offer', 'paused', 'rejected', 'withdrawn', 'silent'];
const NEXT: Readonly<Record<Stage, readonly Step[]>> = {
  applied: RUNNING,
  screening: RUNNING,
  interviewing: RUNNING,
  paused: ['resumed', 'offer', 'rejected', 'withdrawn', 'silent'],
  offer: ['accepted', 'offer-moved', 'withdrawn', 'rejected'],
  accepted: ['signed', 'start', 'withdrawn', 'rejected'],
  signed: ['start', 'withdrawn'],
  rejected: ['resumed'],
  withdrawn: ['resumed'],
  silent: ['resumed', 'rejected'],
};

const OPEN: ReadonlySet<Stage> = new Set(['applied', 'screening', 'interviewing', 'offer']);

/** Where it stood before it was put on hold or ended. */
const stageBefore = ({ facts: { events, interviews } }: HappeningFacts): Stage => {
  const last = events.findLast((event) => event.kind === 'stage-reached' && OPEN.has(event.stage));
  if (last?.kind === 'stage-reached') return last.stage;
  return interviews.length > 0 ? 'interviewing' : 'applied';
};

const happeningOf = (step: Step, given: HappeningFacts): Happening => {
  const { zone } = given.facts.opportunity;
  const { inAWeek, firstDay } = likelyDates(given);
  const label = message(`happened.${step}`);
  const deadline = { on: inAWeek, time: null, zone };
  switch (step) {
    case 'offer':
      return ask(step, label, { ...common(given), kind: 'offer-made', deadline });
    case 'offer-moved':
      return ask(step, label, { ...common(given), kind: 'offer-deadline-moved', deadline });
    case 'start':
      return ask(step, label, { ...common(given), kind: 'start-date-agreed', on: firstDay, zone });
    case 'resumed':
      return note(step, label, { ...common(given), kind: 'stage-reached', stage: stageBefore(given), customStageId: null });
    default:
      return note(step, label, { ...common(given), kind: 'stage-reached', stage: step, customStageId: null });
  }
};

/** How the process went on, with the person's own stages. */
export const standingGroup = (given: HappeningFacts): HappeningGroup => {
  const { facts, settings } = given;
  const present = lastStageOf(facts.events)?.customStageId ?? null;
  const own = settings.customStages.filter(({ id }) => id !== present);
  const steps = NEXT[stageOf(facts.events)].map((step) => happeningOf(step, given));
  return {
    id: 'standing',
    label: message('happened.group.standing'),
    parts: [
      steps,
      own.map(({ id, name, mapsTo }) =>
        note(`stage-${id}`, message('happened.custom', { name }), {
          ...common(given),
          kind: 'stage-reached',
          stage: mapsTo,
          customStageId: id,
        }),
      ),
    ].filter((part) => part.length > 0),
  };
};

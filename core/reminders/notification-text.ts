import { type Message, message } from '../messages/message.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Action, Prompt } from '../playbook/action.ts';
import { addMs } from '../time/instant.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf, isEndOfDay } from '../time/zone.ts';
import { endWords } from './end-words.ts';
import { type Morning, morningTitle } from './morning.ts';
import { askedAmong, type Reminder } from './reminder.ts';

export interface TextContext {
  readonly now: Instant;
  readonly zone: Zone;
  /** On: neither name nor company nor text of the person's is shown. */
  readonly hideDetails: boolean;
  /** The reminders were due while nobody could be told: the app was not running or the computer slept. */
  readonly whileAway: boolean;
  /** Puts a message into the person's language. */
  readonly say: (message: Message) => string;
  readonly companyOf: (opportunityId: OpportunityId) => string | null;
}

export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

const isLate = (action: Action, now: Instant): boolean => action.latestAt !== null && action.latestAt <= now;

const titleOf = (action: Action, context: TextContext): Message => {
  const words = { action: context.say(action.title) };
  const { latestAt } = action;
  if (latestAt === null) return message('notifications.one', words);
  if (isLate(action, context.now)) return message('notifications.one.late', { ...words, at: endWords(latestAt, context.zone) });
  if (action.precision === 'time' && !isEndOfDay(latestAt, context.zone))
    return message('notifications.one.due-by', { ...words, at: endWords(latestAt, context.zone) });
  const endsToday = dayOf(addMs(latestAt, -1), context.zone) === dayOf(context.now, context.zone);
  if (endsToday) return message('notifications.one.due-today', words);
  return action.precision === 'day'
    ? message('notifications.one', words)
    : message('notifications.one.due-by', { ...words, at: endWords(latestAt, context.zone) });
};

const minutesOf = (actions: readonly Action[]): readonly Message[] => {
  const minutes = actions.reduce((sum, action) => sum + action.minutes, 0);
  return minutes === 0 ? [] : [message('notifications.minutes', { minutes })];
};

const bodyOfOne = (action: Action, context: TextContext): readonly Message[] => {
  const company = action.opportunityId === null ? null : context.companyOf(action.opportunityId);
  return [
    ...(company === null ? [] : [message('notifications.one.body.company', { company })]),
    ...(action.mend !== null && isLate(action, context.now) ? [action.mend] : minutesOf([action])),
  ];
};

const bodyOfSeveral = (actions: readonly Action[], context: TextContext): readonly Message[] => {
  const late = actions.filter((action) => isLate(action, context.now)).length;
  const endings = actions
    .flatMap(({ latestAt, precision }) => (latestAt !== null && precision === 'time' && latestAt > context.now ? [latestAt] : []))
    .filter((at) => dayOf(at, context.zone) === dayOf(context.now, context.zone) && !isEndOfDay(at, context.zone))
    .sort();
  const lastAt = endings.at(-1);
  return [
    ...(late === 0 ? [] : [message('notifications.several.body.late', { count: late })]),
    ...(lastAt === undefined
      ? []
      : endings.length === actions.length
        ? [message('notifications.several.body.all-before', { at: { at: lastAt, as: 'smart' } })]
        : [message('notifications.several.body.before', { count: endings.length, at: { at: lastAt, as: 'smart' } })]),
    ...minutesOf(actions),
  ];
};

/** The question, and what is to be done next besides. */
const bodyOfPrompt = ({ detail }: Prompt, others: readonly Action[], { say }: TextContext): readonly Message[] => [
  detail,
  ...others.map(({ title }) => message('notifications.asked.next', { action: say(title) })),
];

/** What one notification says about everything that is due at once: "Thank Priya Nair, due by 14:30", "Three things for today". */
export const notificationText = (reminders: readonly Reminder[], context: TextContext): NotificationText => {
  const actions = reminders.map(({ action }) => action);
  const count = actions.length;
  const [only] = actions;
  const asked = askedAmong(reminders, context.now)?.action;
  const prompt = asked?.ownReminders?.prompt;
  const text = (title: Message, body: readonly Message[]): NotificationText => ({
    title: context.say(title),
    body: body.map(context.say).join(' '),
  });
  if (context.hideDetails) return text(message('notifications.hidden', { count }), [message('notifications.hidden.body', { count })]);
  if (prompt) {
    const others = actions.filter((action) => action !== asked);
    return text(prompt.title, bodyOfPrompt(prompt, others, context));
  }
  if (count === 1 && only !== undefined) return text(titleOf(only, context), bodyOfOne(only, context));
  return text(
    message(context.whileAway ? 'notifications.several.late' : 'notifications.several', { count }),
    bodyOfSeveral(actions, context),
  );
};

/** Nobody plans more interviews than this on one day; more would push the rest off the notification (ours). */
const INTERVIEWS_NAMED = 3;

/** What one notification says of a day as it begins: how much there is, what to begin with, until when, and the interviews. */
export const morningText = ({ tasks, interviews, first }: Morning, context: TextContext): NotificationText => {
  const count = tasks.length + interviews.length;
  if (context.hideDetails) {
    return {
      title: context.say(message('notifications.hidden', { count })),
      body: context.say(message('notifications.hidden.body', { count })),
    };
  }
  const named = interviews.slice(0, INTERVIEWS_NAMED);
  const body = [
    ...named.map(({ title, idealAt }) =>
      message('notifications.morning.interview', { interview: context.say(title), at: { at: idealAt, as: 'time' } }),
    ),
    ...(first === null
      ? []
      : [message('notifications.morning.first', { action: context.say(titleOf(first, context)), count: tasks.length })]),
    ...(tasks.length > 1 ? bodyOfSeveral(tasks, context) : minutesOf(tasks)),
  ];
  return { title: context.say(morningTitle({ tasks, interviews })), body: body.map(context.say).join(' ') };
};

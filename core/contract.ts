import * as z from 'zod';
import { pictureSchema, tableSchema } from './export/files.ts';
import { handedOverSchema } from './letters/sending/handed-over.ts';
import { messageSchema } from './messages/message.ts';
import { practiceRatingSchema, practisedAnswerSchema, storySchema } from './model/answer.ts';
import { briefSchema, gapPlanSchema, termsSchema } from './model/brief.ts';
import { callSheetSchema } from './model/call-sheet.ts';
import { debriefSchema } from './model/debrief.ts';
import { decisionSchema } from './model/decision.ts';
import { documentKindSchema, PATH_LIMIT } from './model/document.ts';
import { calledOffBySchema, eventSchema, mediumSchema } from './model/event.ts';
import {
  actionKeySchema,
  answerIdSchema,
  documentIdSchema,
  eventIdSchema,
  interviewIdSchema,
  itemIdSchema,
  letterIdSchema,
  opportunityIdSchema,
  personIdSchema,
  storyIdSchema,
  templateIdSchema,
} from './model/ids.ts';
import { happenedSchema } from './model/happened.ts';
import { interviewLogSchema, newRouteSchema } from './model/interview-log.ts';
import { interviewSchema, tapsSchema } from './model/interview.ts';
import { letterSchema, ownTemplateSchema } from './model/letter.ts';
import { comparisonSchema, offerSchema } from './model/offer.ts';
import { opportunitySchema } from './model/opportunity.ts';
import { personRoleSchema, personSchema } from './model/person.ts';
import { ownWordSchema, ruleSwitchesSchema, selfSchema, settingsSchema } from './model/settings.ts';
import { lineSchema, nameSchema } from './model/text.ts';
import { draftIdSchema, draftSchema, operationSchema, workspaceSchema } from './model/workspace.ts';
import { paperSchema } from './papers/paper.ts';
import { acceleratorSchema } from './shortcuts/accelerator.ts';
import { chosenShortcutsSchema, quickWindowSchema, shortcutSchema, shortcutStateSchema } from './shortcuts/shortcuts.ts';
import { DAY_MS } from './time/instant.ts';
import { instantSchema, zoneSchema } from './time/types.ts';

/** Looks, and what belongs to this computer rather than to the workspace. */
export const preferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** Single letters act while a list has the focus. */
  singleLetterKeys: z.boolean(),
  /** Start with the computer, hidden in the tray. Off until asked for. */
  autostart: z.boolean(),
  /** How the opportunities are laid out; a list while never chosen. */
  opportunitiesAs: z.enum(['list', 'board']).optional(),
  /** The keys that open the little windows from anywhere; the usual ones while never chosen. */
  shortcuts: chosenShortcutsSchema.optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What the window should know about the state of things around the data. */
export const statusSchema = z.strictObject({
  /** `own` is the person's data, `example` the labelled example workspace. */
  view: z.enum(['own', 'example']),
  /** Null while writing works; else why the store only reads (full disk, newer file, failed fsync), in words. */
  readOnly: messageSchema.nullable(),
  /** Something that happened at start and must be told once, such as a damaged file that was set aside. */
  notice: messageSchema.nullable(),
  /** The best way to notify that works at present. */
  notifications: z.enum(['native', 'fallback', 'inbox-only']),
  /** Whether a tray icon is showing, so that a closed window can be reached again. */
  tray: z.boolean(),
  /** What Ctrl/Cmd+Z would undo; null when nothing. */
  undo: messageSchema.nullable(),
  preferences: preferencesSchema,
  /** The keys that open the little windows from anywhere, and whether they work. */
  shortcuts: z.strictObject({ capture: shortcutSchema, caller: shortcutSchema }),
  platform: z.enum(['linux', 'darwin', 'win32']),
  version: z.string(),
  /** Where the data is, for people. */
  dataFolder: z.string(),
});
export type Status = z.infer<typeof statusSchema>;

export const problemSchema = z.strictObject({ kind: z.string(), message: messageSchema, field: z.string().optional() });

/** The longest try at an answer that is taken down, in milliseconds: a day, so that a forgotten timer is no error. */
const LONGEST_PRACTICE_MS = DAY_MS;

/** Whether a file is as it was attached: `changed` in its content, `gone` from its place or unreadable there. */
export const fileStateSchema = z.enum(['there', 'changed', 'gone']);
export type FileState = z.infer<typeof fileStateSchema>;

/** More than any screen is high, in device-independent pixels: what a page asks for is cut to its screen anyway. */
const HIGHEST_QUICK_WINDOW = 20_000;

/** A place in the main window. */
const placeSchema = z.string().startsWith('/').max(2000);

const nothing = z.strictObject({});
const done = z.null();
/** The draft that something was typed as: once it is noted, the draft has served its purpose and goes. */
const typedAs = { draft: draftIdSchema.nullable().default(null) };
const oneLetter = z.strictObject({ id: letterIdSchema });
/** One action of the plan, and those it covers, such as one call about several interviews. */
const byKey = z.strictObject({ key: actionKeySchema, also: z.array(actionKeySchema).max(50).default([]) });

const oneVersion = z.strictObject({ id: documentIdSchema, versionId: itemIdSchema });
/** Of a file the person chose or dropped, as the bridge told it. */
const pathSchema = z.string().min(1).max(PATH_LIMIT);

// The calls stand in several groups because the compiler writes the type of each down in full, up to a length.

/** Interviews, opportunities, what happened, and the steps of the plan. */
const factCalls = {
  'snapshot.get': { input: nothing, output: z.strictObject({ workspace: workspaceSchema, status: statusSchema }) },

  'interview.log': {
    input: interviewLogSchema.safeExtend(typedAs),
    output: z.strictObject({ opportunityId: opportunityIdSchema, interviewId: interviewIdSchema }),
  },
  'interview.update': { input: interviewSchema, output: done },
  /** Moves an interview and keeps the old time in the history. */
  'interview.reschedule': {
    input: z
      .strictObject({
        id: interviewIdSchema,
        startAt: instantSchema,
        endAt: instantSchema,
        endIsKnown: z.boolean(),
        by: calledOffBySchema,
        at: instantSchema,
        ...typedAs,
      })
      .refine(({ startAt, endAt }) => startAt < endAt, { path: ['endAt'], message: 'ends before it starts' }),
    output: done,
  },
  'interview.remove': { input: z.strictObject({ id: interviewIdSchema }), output: done },
  /** An opportunity before any interview. */
  'opportunity.add': {
    input: z.strictObject({
      company: nameSchema,
      role: lineSchema,
      /** Where the person came upon it, in their words; nothing where they did not say. */
      source: lineSchema.optional(),
      route: newRouteSchema,
      zone: zoneSchema,
      appliedAt: instantSchema,
    }),
    output: z.strictObject({ opportunityId: opportunityIdSchema }),
  },
  /** What is to be different of it; whatever is not given stays as it is by then. */
  'opportunity.update': { input: opportunitySchema.partial().required({ id: true }), output: done },
  'opportunity.remove': { input: z.strictObject({ id: opportunityIdSchema }), output: done },
  'event.add': { input: z.discriminatedUnion('kind', eventInputs()), output: done },
  /** Corrects a fact: what it is stays, the rest may change. */
  'event.update': { input: eventSchema, output: done },
  /** Writes down what happened with every fact that came up in it; one undo takes all of it back. */
  'happened.note': {
    input: happenedSchema.extend(typedAs),
    output: z.strictObject({ opportunityIds: z.array(opportunityIdSchema), personId: personIdSchema.nullable() }),
  },
  'event.remove': { input: z.strictObject({ id: eventIdSchema }), output: done },

  'action.complete': { input: byKey, output: done },
  'action.skip': { input: byKey, output: done },
  'action.snooze': { input: byKey.extend({ untilAt: instantSchema }), output: done },
  'action.reopen': { input: byKey, output: done },
  /** Ticks a point of an action's guide, or takes the tick away. */
  'guide.tick': { input: z.strictObject({ key: actionKeySchema, point: z.string().min(1).max(60), ticked: z.boolean() }), output: done },

  'change.undo': { input: nothing, output: z.strictObject({ undone: messageSchema.nullable() }) },
  /** Makes again what was taken back last, as long as nothing else was changed since. */
  'change.redo': { input: nothing, output: z.strictObject({ redone: messageSchema.nullable() }) },
} as const;

/** Settings, what is learned from an interview, and people. */
const learningCalls = {
  /** The settings to replace; of the switches and the terms those that are given. */
  'settings.update': {
    input: settingsSchema.partial().extend({
      switches: ruleSwitchesSchema.partial().optional(),
      terms: termsSchema.partial().optional(),
      self: selfSchema.partial().optional(),
      comparison: comparisonSchema.partial().optional(),
    }),
    output: done,
  },
  /** Switches rules of the playbook on or off for good; the others stay as they are by then. */
  'rule.switch': { input: z.strictObject({ ruleIds: z.array(z.string().min(1).max(60)).min(1).max(100), on: z.boolean() }), output: done },
  /** Lets steps of these rules ring again, or be shown without a reminder; the others stay as they are by then. */
  'rule.remind': { input: z.strictObject({ ruleIds: z.array(z.string().min(1).max(60)).min(1).max(100), on: z.boolean() }), output: done },
  /** Adds a word of the person's own, or takes it back; the other words stay as they are by then. */
  'word.know': { input: z.strictObject({ word: ownWordSchema, known: z.boolean() }), output: done },
  /** All but the shortcuts, which have a call of their own. */
  'preferences.update': { input: preferencesSchema.omit({ shortcuts: true }).partial(), output: done },
  /** Gives a little window these keys, or none, and says whether they work. */
  'shortcut.set': {
    input: z.strictObject({ window: quickWindowSchema, accelerator: acceleratorSchema.nullable() }),
    output: z.strictObject({ state: shortcutStateSchema }),
  },
  /** The debrief as it stands, with the three taps, which are the interview's own. */
  'debrief.save': {
    input: z.strictObject({ debrief: debriefSchema, taps: tapsSchema }),
    output: done,
  },
  /** Puts the debrief away until preparation needs it. */
  'debrief.close': { input: z.strictObject({ id: interviewIdSchema }), output: done },
  'debrief.reopen': { input: z.strictObject({ id: interviewIdSchema }), output: done },
  'offer.save': { input: offerSchema, output: done },
  /** What was said when more time was asked for, and the step of the plan that this does; null where none waits. */
  'offer.noteTimeAsked': {
    input: z.strictObject({ told: toldInput(), key: actionKeySchema.nullable() }),
    output: done,
  },
  'decision.save': { input: decisionSchema, output: done },
  'brief.save': { input: briefSchema, output: done },
  'gap.plan': { input: gapPlanSchema, output: done },
  'answer.save': { input: practisedAnswerSchema, output: done },
  /** How a try at saying the answer aloud went, and how long it took; it comes back by that. */
  'answer.practise': {
    input: z.strictObject({ id: answerIdSchema, rating: practiceRatingSchema, tookMs: z.int().min(0).max(LONGEST_PRACTICE_MS) }),
    output: done,
  },
  'answer.remove': { input: z.strictObject({ id: answerIdSchema }), output: done },
  'story.save': { input: storySchema, output: done },
  'story.remove': { input: z.strictObject({ id: storyIdSchema }), output: done },
  /** What is to be different of them; whatever is not given stays as it is by then. */
  'person.update': { input: personSchema.partial().required({ id: true }), output: done },
  'person.add': {
    input: z.strictObject({ name: nameSchema, role: personRoleSchema, company: lineSchema }),
    output: z.strictObject({ personId: personIdSchema }),
  },

  /** They were one: the one is kept with what both say, and everything that named the other names it. */
  'person.merge': { input: z.strictObject({ keepId: personIdSchema, goneId: personIdSchema }), output: done },
  /** They look alike and are two. */
  'person.distinguish': { input: z.strictObject({ id: personIdSchema, otherId: personIdSchema }), output: done },
  'person.remove': { input: z.strictObject({ id: personIdSchema }), output: done },
} as const;

/** Documents, letters, and what is put on paper. */
const letterCalls = {
  /** Attaches a file, as a new document (null) or as the current version of one; a copy is durable before it is noted. */
  'document.attach': {
    input: z.strictObject({
      documentId: documentIdSchema.nullable(),
      title: nameSchema,
      kind: documentKindSchema,
      label: lineSchema,
      path: pathSchema,
      keep: z.enum(['copy', 'reference']),
    }),
    output: z.strictObject({ documentId: documentIdSchema }),
  },
  /** Says where the file of a version is now; only the same content is taken for it. */
  'document.locate': { input: oneVersion.extend({ path: pathSchema }), output: done },
  /** Labels by the id of their version; one that is not given stays. */
  'document.update': {
    input: z.strictObject({
      id: documentIdSchema,
      title: nameSchema,
      kind: documentKindSchema,
      labels: z.record(itemIdSchema, lineSchema.optional()),
    }),
    output: done,
  },
  'document.hand': {
    input: oneVersion.extend({ opportunityId: opportunityIdSchema, personId: personIdSchema.nullable(), at: instantSchema }),
    output: done,
  },
  'document.unhand': { input: z.strictObject({ id: documentIdSchema, handedId: itemIdSchema }), output: done },
  'document.removeVersion': { input: oneVersion, output: done },
  'document.remove': { input: z.strictObject({ id: documentIdSchema }), output: done },
  /** Opens a version in the program for it; what is no document of a known type is shown in its folder instead. */
  'document.open': { input: oneVersion, output: z.strictObject({ shown: z.enum(['opened', 'in-folder']) }) },
  'document.reveal': { input: oneVersion, output: done },
  /** Looks at the files of a document, in the order of its versions. */
  'document.check': {
    input: z.strictObject({ id: documentIdSchema }),
    output: z.array(z.strictObject({ versionId: itemIdSchema, state: fileStateSchema })),
  },

  /** A draft as it stands; what was sent is refused. */
  'letter.save': { input: letterSchema, output: done },
  /** The person says that they sent it: a fact tells of it and its step is done. */
  'letter.markSent': { input: z.strictObject({ id: letterIdSchema, at: instantSchema, medium: mediumSchema }), output: done },
  /** It was not sent after all. */
  'letter.takeBack': { input: oneLetter, output: done },
  'letter.remove': { input: oneLetter, output: done },
  /** Hands a letter to the person's mail program, by its address or as a file, and says how it got there. Nothing is sent. */
  'letter.openInMail': { input: oneLetter, output: z.strictObject({ handedOver: handedOverSchema }) },
  /** Opens a letter with its attachments as a file, in the program for it. */
  'letter.openAsFile': { input: oneLetter, output: done },
  /** Saves a letter with its attachments as a file where the person says; null when they think better of it. */
  'letter.saveFile': { input: oneLetter, output: z.strictObject({ savedAs: z.string().nullable() }) },
  /** Puts a letter on the clipboard, as plain text and with its paragraphs. */
  'letter.copy': { input: oneLetter, output: done },
  'template.save': { input: ownTemplateSchema, output: done },
  'template.remove': { input: z.strictObject({ id: templateIdSchema }), output: done },
  'callSheet.save': { input: callSheetSchema, output: done },
  /** The call is over: what was heard becomes facts, and the steps it did are done. */
  'callSheet.finish': {
    input: z.strictObject({ id: interviewIdSchema, at: instantSchema, keys: z.array(actionKeySchema).max(50) }),
    output: done,
  },

  'draft.save': { input: draftSchema, output: done },

  /** Saves a paper as a PDF where the person says; null when they think better of it. */
  'paper.save': { input: paperSchema, output: z.strictObject({ savedAs: z.string().nullable() }) },
  /** Prints a paper through the system's own dialog. */
  'paper.print': { input: paperSchema, output: z.strictObject({ isPrinted: z.boolean() }) },
  /** A page that was opened for a paper has drawn it; the token is the one it was given. */
  'paper.drawn': { input: z.strictObject({ token: z.string().max(100) }), output: done },
  /** Shows the PDF or the letter that was saved last where it is. */
  'paper.reveal': { input: nothing, output: done },
  /** Saves the whole list as CSV where the person says; null when they think better of it. */
  'export.list': { input: nothing, output: z.strictObject({ savedAs: z.string().nullable() }) },
  /** Saves the deadlines and the interviews ahead as a calendar's file. */
  'export.deadlines': { input: nothing, output: z.strictObject({ savedAs: z.string().nullable() }) },
  /** Saves rows the window shows as CSV where the person says; null when they think better of it. */
  'export.table': { input: tableSchema, output: z.strictObject({ savedAs: z.string().nullable() }) },
  /** Saves a picture the window drew where the person says; null when they think better of it. */
  'export.picture': { input: pictureSchema, output: z.strictObject({ savedAs: z.string().nullable() }) },
} as const;

/** The window, the desktop around it, and which workspace is shown. */
const windowCalls = {
  'reminders.pause': { input: z.strictObject({ untilAt: instantSchema.nullable() }), output: done },
  'inbox.read': { input: z.strictObject({ deliveryIds: z.array(z.string()).max(5000) }), output: done },

  'example.open': { input: nothing, output: done },
  'example.leave': { input: nothing, output: done },

  'folder.reveal': { input: nothing, output: done },
  /** Puts a line, such as a phone number, on the clipboard. */
  'line.copy': { input: z.strictObject({ text: nameSchema }), output: done },
  'link.open': { input: z.strictObject({ url: z.string().max(8000) }), output: done },
  'notice.dismiss': { input: nothing, output: done },
  /** The window has painted its first screen. */
  'window.painted': { input: nothing, output: done },
  /** Brings the main window to the front, at this place. */
  'window.goTo': { input: z.strictObject({ to: placeSchema }), output: done },
  /** Opens a little window, with this text in its field where one is given. */
  'quick.open': { input: z.strictObject({ window: quickWindowSchema, text: lineSchema.optional() }), output: done },
  /** Puts a little window away; the focus goes back to where it was. */
  'quick.close': { input: z.strictObject({ window: quickWindowSchema }), output: done },
  /** What a little window shows is this high now, in device-independent pixels; the first time says that it is drawn. */
  'quick.fit': { input: z.strictObject({ window: quickWindowSchema, height: z.int().min(1).max(HIGHEST_QUICK_WINDOW) }), output: done },
} as const;

/**
 * Every call the window can make of the main process: the input is parsed there before anything runs,
 * the answer comes back as a `Result`. One entry above, one handler in main/ipc; a missing handler does not compile.
 */
export const calls: Calls = { ...factCalls, ...learningCalls, ...letterCalls, ...windowCalls };

export type Calls = typeof factCalls & typeof learningCalls & typeof letterCalls & typeof windowCalls;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
export type CallParsed<Name extends CallName> = z.output<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Calls[Name]['output']>;

const windowActSchema = z.enum([
  'undo',
  'redo',
  'print',
  'palette',
  'search',
  'key-map',
  'back',
  'forward',
  'export-list',
  'export-deadlines',
]);
/** What the application menu asks of the window. */
export type WindowAct = z.infer<typeof windowActSchema>;

/** What the desktop around the window may ask for in it. */
export const layerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('card'),
    key: actionKeySchema,
    /** A snooze was asked for that would end when the action is late. */
    isTooLate: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('pause') }),
]);
export type Layer = z.infer<typeof layerSchema>;

/** What the main process tells the window unasked. */
export const pushes = {
  /** Records that changed between two revisions; a window that missed one asks for a snapshot. */
  changed: z.strictObject({ fromRev: z.int(), rev: z.int(), operations: z.array(operationSchema) }),
  /** Another workspace was opened or the present one was replaced: ask for a snapshot. */
  replaced: nothing,
  status: statusSchema,
  /** Go to a place: a notification or the tray was clicked, or a second start asked for it. */
  navigate: z.strictObject({ to: placeSchema }),
  /** A little window was just shown: begin, with this text where there is one. */
  quickShown: z.strictObject({ window: quickWindowSchema, text: nameSchema.nullable() }),
  /** Show something over whatever the window shows: the card of an action, or until when to pause. */
  layer: layerSchema,
  /** Say something in a toast, such as what a notification's button just did. */
  said: z.strictObject({ message: messageSchema, undoable: z.boolean() }),
  /** The application menu was asked for something that only the window knows how to do. */
  asked: z.strictObject({ act: windowActSchema }),
} as const;

export type Pushes = typeof pushes;
export type PushName = keyof Pushes;
export type Push<Name extends PushName> = z.output<Pushes[Name]>;

/** What the person told them, before it has an id. */
function toldInput() {
  const [, , , , , , , , , , , told] = eventInputs();
  return told;
}

/**
 * What a window may say of an event: everything but what main adds, its id and when it was logged.
 * An interview is moved by a call of its own, which writes the fact down beside the new time.
 */
function eventInputs() {
  const [stage, contact, date, channel, direct, advised, , cancelled, missed, offer, deadline, start, told, heard] = eventSchema.options;
  const given = { id: true, loggedAt: true } as const;
  return [
    stage.omit(given),
    contact.omit(given),
    date.omit(given),
    channel.omit(given),
    direct.omit(given),
    advised.omit(given),
    cancelled.omit(given),
    missed.omit(given),
    offer.omit(given),
    deadline.omit(given),
    start.omit(given),
    told.omit(given),
    heard.omit(given),
  ] as const;
}

import { tickGuide } from '../../core/changes/guide.ts';
import { completeAction, reopenAction, skipAction, snoozeAction } from '../../core/changes/action.ts';
import { practiseAnswer, removeAnswer, removeStory, saveAnswer, saveStory } from '../../core/changes/answers.ts';
import { finishCall, saveCallSheet } from '../../core/changes/call-sheet.ts';
import type { ChangeContext } from '../../core/changes/change.ts';
import { closeDebrief, reopenDebrief, saveDebrief } from '../../core/changes/debrief.ts';
import { handOverDocument, removeDocument, removeDocumentVersion, takeBackHandOver, updateDocument } from '../../core/changes/documents.ts';
import { endingDraft, saveDraft } from '../../core/changes/draft.ts';
import { addEvent, removeEvent, updateEvent } from '../../core/changes/event.ts';
import { noteHappened } from '../../core/changes/happened.ts';
import { readInbox } from '../../core/changes/inbox.ts';
import { removeInterview, rescheduleInterview, updateInterview } from '../../core/changes/interview.ts';
import { markLetterSent, removeLetter, removeTemplate, saveLetter, saveTemplate, takeBackSent } from '../../core/changes/letters.ts';
import { logInterview } from '../../core/changes/log-interview.ts';
import { distinguishPeople, mergePeople } from '../../core/changes/merge-people.ts';
import { addOpportunity, removeOpportunity, updateOpportunity } from '../../core/changes/opportunity.ts';
import { addPerson, removePerson, updatePerson } from '../../core/changes/person.ts';
import { noteTimeAsked, saveDecision, saveOffer } from '../../core/changes/offers.ts';
import { planGap, saveBrief } from '../../core/changes/preparation.ts';
import { knowWord, pauseReminders, remindOfRules, switchRules, updateSettings } from '../../core/changes/settings.ts';
import type { CallName, CallOutput, CallParsed, Status } from '../../core/contract.ts';
import { type Message, message } from '../../core/messages/message.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { QuickWindow, ShortcutState } from '../../core/shortcuts/shortcuts.ts';
import type { Notices } from '../desktop/notices.ts';
import type { PreferencesStore } from '../desktop/preferences.ts';
import type { Documents } from '../documents/documents.ts';
import type { Workspaces } from '../example/workspaces.ts';
import type { Letters } from '../letters/letters.ts';
import type { Exports } from '../export/exports.ts';
import type { Papers } from '../papers/papers.ts';
import { tellingChange } from '../store/telling-change.ts';

/** One handler for every call of the contract; a call without one does not compile. */
export type Handlers = {
  readonly [Name in CallName]: (input: CallParsed<Name>) => Result<CallOutput<Name>> | Promise<Result<CallOutput<Name>>>;
};

/** What the window may ask of the little windows and their keys. */
export interface QuickActions {
  readonly open: (window: QuickWindow, text: string | null) => void;
  readonly close: (window: QuickWindow) => void;
  readonly fit: (window: QuickWindow, height: number) => void;
  readonly setShortcut: (window: QuickWindow, accelerator: string | null) => ShortcutState;
}

export interface HandlersNeeds {
  readonly workspaces: Workspaces;
  readonly preferences: Pick<PreferencesStore, 'update'>;
  readonly documents: Documents;
  readonly letters: Letters;
  readonly papers: Papers;
  readonly exports: Exports;
  /** Shows the file that was saved last. */
  readonly revealSaved: () => void;
  readonly notices: Pick<Notices, 'present' | 'dismiss'>;
  readonly status: () => Status;
  /** The status may read otherwise now. */
  readonly statusChanged: () => void;
  /** A fresh context for one change. */
  readonly context: () => ChangeContext;
  /** Hands an address to the system; false where it is not one the app opens. */
  readonly openLink: (address: string) => Promise<boolean>;
  /** Puts a line on the clipboard; false where the system's clipboard refuses. */
  readonly copyLine: (text: string) => Promise<boolean>;
  readonly revealFolder: () => Promise<boolean>;
  readonly painted: () => void;
  /** Brings the main window to a place. */
  readonly goTo: (route: string) => void;
  readonly quick: QuickActions;
  /** Tells the window what a change of its own did, so that it can be taken back. */
  readonly tell: (said: Message) => void;
}

export const createHandlers = (needs: HandlersNeeds): Handlers => {
  const { workspaces, preferences, documents, letters, papers, exports, revealSaved, notices, status, statusChanged, context } = needs;
  const { openLink, copyLine, revealFolder, painted, goTo, quick, tell } = needs;
  const store = () => workspaces.shown();
  const change = tellingChange({ store, context, tell });

  return {
    'snapshot.get': () => succeed({ workspace: store().workspace(), status: status() }),

    'interview.log': change(endingDraft(logInterview)),
    'interview.update': change(updateInterview),
    'interview.reschedule': change(endingDraft(rescheduleInterview)),
    'interview.remove': change(removeInterview),
    'opportunity.add': change(addOpportunity),
    'opportunity.update': change(updateOpportunity),
    'opportunity.remove': change(removeOpportunity),
    'event.add': change(addEvent),
    'event.update': change(updateEvent),
    'happened.note': change(endingDraft(noteHappened)),
    'event.remove': change(removeEvent),

    'action.complete': change(completeAction),
    'action.skip': change(skipAction),
    'action.snooze': change(snoozeAction),
    'action.reopen': change(reopenAction),

    'guide.tick': change(tickGuide),

    'change.undo': async () => {
      const answer = await store().undo();
      // One that is refused changes no record, but another one is the newest that can be taken back.
      statusChanged();
      return answer.ok ? succeed({ undone: answer.value }) : answer;
    },
    'change.redo': async () => {
      const answer = await store().redo();
      statusChanged();
      return answer.ok ? succeed({ redone: answer.value }) : answer;
    },

    'settings.update': change(updateSettings),
    'rule.switch': change(switchRules),
    'rule.remind': change(remindOfRules),
    'word.know': change(knowWord),
    'preferences.update': (patch) => {
      preferences.update(patch);
      return succeed(null);
    },
    'debrief.save': change(saveDebrief),
    'debrief.close': change(closeDebrief),
    'debrief.reopen': change(reopenDebrief),
    'offer.save': change(saveOffer),
    'offer.noteTimeAsked': change(noteTimeAsked),
    'decision.save': change(saveDecision),
    'brief.save': change(saveBrief),
    'gap.plan': change(planGap),
    'answer.save': change(saveAnswer),
    'answer.practise': change(practiseAnswer),
    'answer.remove': change(removeAnswer),
    'story.save': change(saveStory),
    'story.remove': change(removeStory),
    'person.update': change(updatePerson),
    'person.add': change(addPerson),
    'person.merge': change(mergePeople),
    'person.distinguish': change(distinguishPeople),
    'person.remove': change(removePerson),

    'document.attach': documents.attach,
    'document.locate': documents.locate,
    'document.update': change(updateDocument),
    'document.hand': change(handOverDocument),
    'document.unhand': change(takeBackHandOver),
    'document.removeVersion': change(removeDocumentVersion),
    'document.remove': change(removeDocument),
    'document.open': documents.open,
    'document.reveal': documents.reveal,
    'document.check': documents.check,

    'letter.save': change(saveLetter),
    'letter.markSent': change(markLetterSent),
    'letter.takeBack': change(takeBackSent),
    'letter.remove': change(removeLetter),
    'letter.openInMail': letters.openInMail,
    'letter.openAsFile': letters.openAsFile,
    'letter.saveFile': letters.saveFile,
    'letter.copy': letters.copy,
    'template.save': change(saveTemplate),
    'template.remove': change(removeTemplate),
    'callSheet.save': change(saveCallSheet),
    'callSheet.finish': change(finishCall),

    'draft.save': change(saveDraft),

    'paper.save': papers.save,
    'paper.print': papers.print,
    'paper.drawn': ({ token }) => {
      papers.drawn(token);
      return succeed(null);
    },
    'paper.reveal': () => {
      revealSaved();
      return succeed(null);
    },

    'export.list': exports.list,
    'export.deadlines': exports.deadlines,
    'export.table': exports.table,
    'export.picture': exports.picture,

    'reminders.pause': change(pauseReminders),
    'inbox.read': change(readInbox),

    'example.open': () => workspaces.openExample(),
    'example.leave': async () => {
      await workspaces.leaveExample();
      return succeed(null);
    },

    'folder.reveal': async () =>
      (await revealFolder()) ? succeed(null) : fail({ kind: 'folder-not-shown', message: message('app.problem.folderNotShown') }),
    'line.copy': async ({ text }) =>
      (await copyLine(text)) ? succeed(null) : fail({ kind: 'line-not-copied', message: message('app.problem.notCopied') }),
    'link.open': async ({ url }) =>
      (await openLink(url)) ? succeed(null) : fail({ kind: 'link-refused', message: message('app.problem.linkRefused'), field: 'url' }),
    'notice.dismiss': () => {
      // What the app itself has to tell comes before what the store has; each is dismissed alone.
      if (notices.present() === null) store().dismissNotice();
      else notices.dismiss();
      return succeed(null);
    },
    'window.painted': () => {
      painted();
      return succeed(null);
    },
    'window.goTo': ({ to }) => {
      goTo(to);
      return succeed(null);
    },
    'quick.open': ({ window, text = '' }) => {
      quick.open(window, text === '' ? null : text);
      return succeed(null);
    },
    'quick.close': ({ window }) => {
      quick.close(window);
      return succeed(null);
    },
    'quick.fit': ({ window, height }) => {
      quick.fit(window, height);
      return succeed(null);
    },
    'shortcut.set': ({ window, accelerator }) => succeed({ state: quick.setShortcut(window, accelerator) }),
  };
};

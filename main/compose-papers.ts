import electron, { app, dialog, shell } from 'electron';
import { promises as files } from 'node:fs';
import path from 'node:path';
import type { ChangeContext } from '../core/changes/change.ts';
import type { Status } from '../core/contract.ts';
import { asHtml } from '../core/letters/sending/as-html.ts';
import type { Message } from '../core/messages/message.ts';
import { planWorkspace } from '../core/playbook/plan.ts';
import type { Instant } from '../core/time/types.ts';
import { createClipboard } from './desktop/clipboard.ts';
import { errorFacts } from './desktop/error-facts.ts';
import type { Log } from './desktop/log.ts';
import { createOpenFile } from './desktop/open-file.ts';
import { createSpeaker } from './desktop/speaker.ts';
import type { Timer } from './desktop/timer.ts';
import { createCopies } from './documents/copies.ts';
import { createDocuments, type Documents } from './documents/documents.ts';
import { sweep } from './documents/sweep.ts';
import type { Workspaces } from './example/workspaces.ts';
import { createLetters, type Letters } from './letters/letters.ts';
import type { Exports } from './export/exports.ts';
import { createMailFiles } from './letters/mail-files.ts';
import { electronPaperPage } from './papers/electron-paper-page.ts';
import { createPapers, type Papers } from './papers/papers.ts';
import { createSaveAs, type SaveAs } from './papers/save-as.ts';
import { externalLink, letterLink } from './security/external-link.ts';
import type { Store } from './store/store.ts';
import type { HiddenPages } from './windows/hidden-pages.ts';

/** What the ways out of the window are built from. */
export interface PapersOutNeeds {
  /** Where everything of this person on this computer is kept. */
  readonly folder: string;
  readonly workspaces: Workspaces;
  readonly own: Store;
  readonly hiddenPages: HiddenPages;
  readonly platform: Status['platform'];
  readonly timer: Timer;
  readonly log: Log;
  readonly now: () => Instant;
  readonly context: () => ChangeContext;
  readonly tell: (said: Message) => void;
}

/** Everything that leaves the window as a file, a paper, a link or a line on the clipboard. */
export interface PapersOut {
  readonly documents: Documents;
  readonly letters: Letters;
  readonly papers: Papers;
  readonly exports: Exports;
  readonly revealSaved: SaveAs['reveal'];
  /** Opens a page in the browser; false where the address is none that may be opened. */
  readonly openPage: (address: string) => Promise<boolean>;
  readonly copyLine: (text: string) => Promise<boolean>;
  /** Removes copies of documents that nothing names any more, and letters that were opened in a program a week ago. */
  readonly tidy: () => Promise<void>;
}

/** Builds the services for documents, letters and papers. */
export const composePapers = (needs: PapersOutNeeds): PapersOut => {
  const { folder, workspaces, own, hiddenPages, platform, timer, log, now, context, tell } = needs;
  const ownDocuments = path.join(folder, 'workspace', 'documents');
  const copies = {
    own: createCopies({ folder: ownDocuments, files }),
    example: createCopies({ folder: path.join(folder, 'example', 'documents'), files }),
  };
  const openFile = createOpenFile({ openPath: (file) => shell.openPath(file), timer });
  const documents = createDocuments({
    files,
    shelf: () => ({ store: workspaces.shown(), copies: copies[workspaces.view()] }),
    context,
    tell,
    open: openFile,
    reveal: (file) => shell.showItemInFolder(file),
  });
  const saveAs = createSaveAs({
    files,
    documentsFolder: () => app.getPath('documents'),
    askWhere: async (defaultPath) => {
      const ending = path.extname(defaultPath).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog({
        defaultPath,
        filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    reveal: (file) => shell.showItemInFolder(file),
  });
  const openLink = async (link: string | null): Promise<boolean> => {
    if (link === null) return false;
    await shell.openExternal(link);
    return true;
  };
  const mailFiles = createMailFiles({ folder: path.join(folder, 'letters'), files, now });
  const writeClipboard = createClipboard(electron);
  const letters = createLetters({
    store: () => workspaces.shown(),
    context,
    documents,
    mailFiles,
    saveAs,
    platform,
    hasMailProgram: () => app.getApplicationNameForProtocol('mailto:') !== '',
    openLink: (link) => openLink(letterLink(link)).catch(() => false),
    openFile,
    writeClipboard,
  });
  const papers = createPapers({
    saveAs,
    timer,
    workspace: () => workspaces.shown().workspace(),
    locale: () => app.getLocale(),
    openPage: (route) => electronPaperPage(hiddenPages.open(route)),
    taken: letters.taken,
  });
  const say = createSpeaker(app.getLocale());
  /** What writes spreadsheets and calendars is read when it is first asked for. */
  const exporting = async (): Promise<Exports> => {
    const { createExports } = await import('./export/exports.ts');
    return createExports({ saveAs, now, workspace: () => workspaces.shown().workspace(), plan: planWorkspace, say });
  };
  const exports: Exports = {
    list: async () => (await exporting()).list(),
    deadlines: async () => (await exporting()).deadlines(),
    table: async (table) => (await exporting()).table(table),
    picture: async (picture) => (await exporting()).picture(picture),
  };
  /** Only where all of the data could be read: what is missing from a damaged file may still name a copy. */
  const tidyDocuments = (): Promise<void> =>
    documents.alone(async () => {
      if (own.found !== 'opened' || own.status().readOnly !== null) return;
      await sweep({ folder: ownDocuments, files, copies: copies.own, workspace: own.workspace(), now: now() }).catch((error: unknown) => {
        log('documents-not-tidied', errorFacts(error));
      });
    });

  return {
    documents,
    letters,
    papers,
    exports,
    revealSaved: saveAs.reveal,
    openPage: (address) => openLink(externalLink(address)),
    copyLine: (text) =>
      writeClipboard({ text, html: asHtml(text) }).then(
        () => true,
        () => false,
      ),
    tidy: async () => {
      await tidyDocuments();
      await mailFiles.sweep().catch((error: unknown) => log('mail-files-not-swept', errorFacts(error)));
    },
  };
};

import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { CallName, CallOutput, CallParsed } from '../../core/contract.ts';
import { type PaperSize, paperRoute } from '../../core/brief/paper.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { InterviewId } from '../../core/model/ids.ts';
import { interviewGone } from '../../core/changes/problems.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { Timer } from '../desktop/timer.ts';
import { type Files } from '../store/durable-files.ts';
import { paperName } from './paper-name.ts';
import { noPrinter, notDrawn, notPrinted, notWritten } from './problems.ts';
import { writeFile } from './write-file.ts';

/** A page that nobody sees, on which a paper is drawn. */
export interface PaperPage {
  /** Rejected when the page cannot be shown any more. */
  readonly gone: Promise<never>;
  /** The paper as a PDF. */
  readonly pdf: () => Promise<Uint8Array>;
  /** How many printers there are. */
  readonly printers: () => Promise<number>;
  /** Asks the system to print it. */
  readonly print: () => Promise<'printed' | 'cancelled' | 'failed'>;
  readonly close: () => void;
}

export interface PapersNeeds {
  readonly files: Files;
  readonly timer: Timer;
  readonly workspace: () => Workspace;
  /** How the person writes dates. */
  readonly locale: () => string;
  /** Shows a place of the window on a page that nobody sees. */
  readonly openPage: (route: string) => PaperPage;
  /** The folder that is proposed. */
  readonly documentsFolder: () => string;
  /** Asks where to save; null when the person thinks better of it. */
  readonly askWhere: (proposed: string) => Promise<string | null>;
  readonly reveal: (file: string) => void;
}

/** Longer than this, in milliseconds, nothing takes to draw one brief: something is wrong. Ours. */
export const DRAWN_AT_LATEST_MS = 15_000;

type Answering<Name extends CallName> = (input: CallParsed<Name>) => Promise<Result<CallOutput<Name>>>;

/** Briefs as PDF and on paper, drawn by the window's own code on a page of its own. */
export interface Papers {
  readonly save: Answering<'paper.save'>;
  readonly print: Answering<'paper.print'>;
  /** The page with this token has drawn its paper. */
  readonly drawn: (token: string) => void;
  /** Shows the file that was saved last. */
  readonly reveal: () => void;
}

/** What a page was asked for; rejected once the page is gone, which may never answer then. */
const whileThere = <Answer>({ gone }: PaperPage, asked: Promise<Answer>): Promise<Answer> => Promise.race([asked, gone]);

export const createPapers = (needs: PapersNeeds): Papers => {
  const { files, timer, workspace, locale, openPage, documentsFolder, askWhere, reveal } = needs;
  /** Pages that are being drawn, by the token that only they know. */
  const drawing = new Map<string, () => void>();
  let savedLast: string | null = null;

  const whenDrawn = async (token: string, { gone }: PaperPage): Promise<boolean> => {
    let cancel = (): void => undefined;
    try {
      return await Promise.race([
        new Promise<boolean>((resolve) => drawing.set(token, () => resolve(true))),
        new Promise<boolean>((resolve) => (cancel = timer.after(DRAWN_AT_LATEST_MS, () => resolve(false)))),
        gone,
      ]).catch(() => false);
    } finally {
      cancel();
      drawing.delete(token);
    }
  };

  /** Draws a paper and does something with it; its page is gone afterwards, whatever happens. */
  const withPaper = async <Answer>(
    { interviewId, size }: { readonly interviewId: InterviewId; readonly size: PaperSize },
    use: (page: PaperPage) => Promise<Result<Answer>>,
  ): Promise<Result<Answer>> => {
    const token = randomUUID();
    const page = openPage(paperRoute(interviewId, size, token));
    try {
      return (await whenDrawn(token, page)) ? await use(page) : notDrawn();
    } finally {
      page.close();
    }
  };

  /** What was typed without an ending gets one, unless that would replace a file nobody was asked about. */
  const withEnding = async (file: string): Promise<string> => {
    if (path.extname(file).toLowerCase() === '.pdf') return file;
    const ended = `${file}.pdf`;
    const isTaken = await files.stat(ended).then(
      () => true,
      () => false,
    );
    return isTaken ? file : ended;
  };

  return {
    save: async (input) => {
      const { interviews, opportunities } = workspace();
      const interview = interviews[input.interviewId];
      if (interview === undefined) return interviewGone();
      const name = paperName(interview, opportunities[interview.opportunityId]?.company ?? '', locale());
      const chosen = await askWhere(path.join(documentsFolder(), name));
      if (chosen === null) return succeed({ savedAs: null });
      return withPaper(input, async (page) => {
        const pdf = await whileThere(page, page.pdf()).catch(() => null);
        if (pdf === null) return notDrawn();
        const file = await withEnding(chosen);
        try {
          await writeFile(files, file, pdf, `.${randomUUID()}.tmp`);
        } catch (error) {
          return notWritten(error);
        }
        savedLast = file;
        return succeed({ savedAs: path.basename(file) });
      });
    },
    print: (input) =>
      Object.hasOwn(workspace().interviews, input.interviewId)
        ? withPaper(input, async (page) => {
            if ((await page.printers().catch(() => 0)) === 0) return noPrinter();
            const outcome = await whileThere(page, page.print()).catch(() => 'failed' as const);
            return outcome === 'failed' ? notPrinted() : succeed({ isPrinted: outcome === 'printed' });
          })
        : Promise.resolve(interviewGone()),
    drawn: (token) => drawing.get(token)?.(),
    reveal: () => {
      if (savedLast !== null) reveal(savedLast);
    },
  };
};

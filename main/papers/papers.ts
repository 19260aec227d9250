import { randomUUID } from 'node:crypto';
import type { CallName, CallOutput, CallParsed } from '../../core/contract.ts';
import { interviewGone, letterGone } from '../../core/changes/problems.ts';
import type { LetterWay } from '../../core/model/letter.ts';
import type { LetterId } from '../../core/model/ids.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { type Paper, paperRoute } from '../../core/papers/paper.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { Timer } from '../desktop/timer.ts';
import { briefName, letterName, listName, reportName } from './paper-name.ts';
import { noPrinter, notDrawn, notPrinted } from './problems.ts';
import type { SaveAs } from './save-as.ts';

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
  readonly saveAs: Pick<SaveAs, 'save'>;
  readonly timer: Timer;
  readonly workspace: () => Workspace;
  /** How the person writes dates. */
  readonly locale: () => string;
  /** Shows a place of the window on a page that nobody sees. */
  readonly openPage: (route: string) => PaperPage;
  /** Notes that a letter was put on paper. */
  readonly taken: (id: LetterId, way: LetterWay) => Promise<unknown>;
}

/** Longer than this, in milliseconds, nothing takes to draw one paper: something is wrong. Ours. */
export const DRAWN_AT_LATEST_MS = 15_000;

type Answering<Name extends CallName> = (input: CallParsed<Name>) => Promise<Result<CallOutput<Name>>>;

/** Briefs, letters, the list of opportunities and the activity report as PDF and on paper, drawn by the window's own code on a page of its own. */
export interface Papers {
  readonly save: Answering<'paper.save'>;
  readonly print: Answering<'paper.print'>;
  /** The page with this token has drawn its paper. */
  readonly drawn: (token: string) => void;
}

/** What a page was asked for; rejected once the page is gone, which may never answer then. */
const whileThere = <Answer>({ gone }: PaperPage, asked: Promise<Answer>): Promise<Answer> => Promise.race([asked, gone]);

export const createPapers = (needs: PapersNeeds): Papers => {
  const { saveAs, timer, workspace, locale, openPage, taken } = needs;
  /** Pages that are being drawn, by the token that only they know. */
  const drawing = new Map<string, () => void>();

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
  const withPaper = async <Answer>(paper: Paper, use: (page: PaperPage) => Promise<Result<Answer>>): Promise<Result<Answer>> => {
    const token = randomUUID();
    const page = openPage(paperRoute(paper, token));
    try {
      return (await whenDrawn(token, page)) ? await use(page) : notDrawn(paper.kind);
    } finally {
      page.close();
    }
  };

  /** What a file of it is called; fails where what it shows has gone. */
  const nameOf = (paper: Paper): Result<string> => {
    if (paper.kind === 'list') return succeed(listName);
    if (paper.kind === 'report') return succeed(reportName(paper.asked));
    const { interviews, letters, opportunities, people } = workspace();
    if (paper.kind === 'letter') {
      const letter = letters[paper.letterId];
      return letter === undefined ? letterGone() : succeed(letterName(letter, { opportunities, people }, 'pdf'));
    }
    const interview = interviews[paper.interviewId];
    if (interview === undefined) return interviewGone();
    return succeed(briefName(interview, opportunities[interview.opportunityId]?.company ?? '', locale()));
  };

  const noteTaken = async (paper: Paper, way: LetterWay): Promise<void> => {
    if (paper.kind === 'letter') await taken(paper.letterId, way);
  };

  return {
    save: async (paper) => {
      const name = nameOf(paper);
      if (!name.ok) return name;
      const saved = await saveAs.save(name.value, () =>
        withPaper(paper, async (page) => {
          const pdf = await whileThere(page, page.pdf()).catch(() => null);
          return pdf === null ? notDrawn(paper.kind) : succeed(pdf);
        }),
      );
      if (saved.ok && saved.value.savedAs !== null) await noteTaken(paper, 'saved');
      return saved;
    },
    print: async (paper) => {
      const name = nameOf(paper);
      if (!name.ok) return name;
      return withPaper(paper, async (page) => {
        if ((await page.printers().catch(() => 0)) === 0) return noPrinter(paper.kind);
        const outcome = await whileThere(page, page.print()).catch(() => 'failed' as const);
        if (outcome === 'failed') return notPrinted(paper.kind);
        if (outcome === 'printed') await noteTaken(paper, 'printed');
        return succeed({ isPrinted: outcome === 'printed' });
      });
    },
    drawn: (token) => drawing.get(token)?.(),
  };
};

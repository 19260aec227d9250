import type { HiddenPage } from '../windows/hidden-pages.ts';
import type { PaperPage } from './papers.ts';

/** What Electron says when the person closed the system's dialog. */
const CANCELLED = /cancel/iu;

/** The page of a paper, as Electron prints it: its size and margins are the page's own. */
export const electronPaperPage = ({ contents, gone, close }: HiddenPage): PaperPage => ({
  gone,
  close,
  pdf: () =>
    contents.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true }),
  printers: async () => (await contents.getPrintersAsync()).length,
  print: () =>
    new Promise((resolve) => {
      contents.print({ silent: false, printBackground: true }, (isPrinted, reason) => {
        resolve(isPrinted ? 'printed' : CANCELLED.test(reason) ? 'cancelled' : 'failed');
      });
    }),
});

const WHAT = '{kind, select, letter {letter} list {list} report {report} other {brief}}';

/** What may go wrong with what is saved as a file, or put on paper. */
export const papers = {
  'paper.problem.not-drawn': `The ${WHAT} could not be laid out for paper. Nothing was saved or printed, and your data is unchanged. Try again.`,
  'paper.problem.no-printer': `No printer is set up on this computer. Save the ${WHAT} as a PDF instead, and print it anywhere.`,
  'paper.problem.not-printed': `The printer did not take it. The ${WHAT} is unchanged. Try again, or save it as a PDF.`,
  'paper.problem.full':
    'There is no room left there, so the file was not saved. Nothing half-written is left. Free some space, or choose another folder.',
  'paper.problem.denied': 'Afterview may not write to that folder, so the file was not saved. Choose another folder, such as Documents.',
  'paper.problem.failing': 'The file could not be written there. Nothing half-written is left. Choose another folder, or try again.',
} as const;

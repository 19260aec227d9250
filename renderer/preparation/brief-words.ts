import type { CheckLine } from '../../core/brief/checklist.ts';
import { gapKeyOf } from '../../core/gaps/gap-key.ts';
import type { Carried } from '../../core/brief/carried.ts';
import type { InterviewBrief } from '../../core/brief/brief-of.ts';
import type { Panelist } from '../../core/brief/panel.ts';
import { type Message, message } from '../../core/messages/message.ts';
import type { Say } from '../ui/say.ts';

/** The sentence a brief opens with: the company, and what is left to close. */
export const titleOf = ({ opportunity, open, points, more }: Pick<InterviewBrief, 'opportunity' | 'open' | 'points' | 'more'>): Message =>
  message('preparation.title', {
    company: opportunity.company,
    count: open,
    state: open > 0 ? 'open' : more.some(({ isClosed }) => !isClosed) ? 'foremost' : points.length > 0 ? 'closed' : 'none',
  });

/** Keys of the catalogue hold no hyphens. */
const FORMAT = { 'on-site': 'onsite', video: 'video', phone: 'phone', unknown: 'unknown' } as const;

/** The round with its day, its time and how it is held. */
export const whenOf = ({ interview: { round, startAt, zone, format } }: Pick<InterviewBrief, 'interview'>, say: Say): string =>
  say('preparation.over', {
    round: say('standing.round', { round }),
    day: { at: startAt, as: 'long-day', zone },
    time: { at: startAt, as: 'time', zone },
    format: FORMAT[format],
  });

/** Title, part, whether they decide, and whether they were met: what fits on one line. */
export const aboutThem = ({ person, part, decides, metAt }: Panelist, say: Say): string =>
  [
    person.title,
    part,
    // Their part may say so already.
    decides && !part.includes(say('preparation.panel.decides')) ? say('preparation.panel.decides') : '',
    metAt === null ? '' : say('preparation.panel.met', { at: { at: metAt, as: 'day' } }),
  ]
    .filter((words) => words !== '')
    .join(', ');

/** Where a point showed, and what they asked again about it. */
export const storyOfPoint = ({ companies, interviews, doubt, askedBy }: Carried): readonly Message[] => {
  const missed =
    companies.length === 0
      ? []
      : [
          message(interviews > companies.length ? 'preparation.carried.missed.times' : 'preparation.carried.missed', {
            companies,
            count: interviews,
          }),
        ];
  if (doubt === null) return missed;
  const { times, questions } = doubt;
  const worded = questions.length > 1 ? 'yes' : 'no';
  return [
    ...missed,
    askedBy.length === 1
      ? message('preparation.carried.doubt.by', { who: askedBy, times, worded })
      : message('preparation.carried.doubt', { times, worded }),
  ];
};

/** One line of the checklist in words. */
export interface CheckWords {
  readonly line: CheckLine;
  readonly words: string;
}

/** The checklist in words; a usual item that the person wrote down in the same words stands there once. */
export const checkWords = (checklist: readonly CheckLine[], say: Say): readonly CheckWords[] => {
  const own = new Set(checklist.flatMap((line) => (line.kind === 'own' ? [gapKeyOf(line.text)] : [])));
  return checklist
    .map((line) => ({ line, words: line.kind === 'own' ? line.text : say(line.text) }))
    .filter(({ line, words }) => line.kind === 'own' || !own.has(gapKeyOf(words)));
};

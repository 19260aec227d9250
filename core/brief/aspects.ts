import { type Message, message } from '../messages/message.ts';
import type { Story } from '../model/answer.ts';
import type { Aspect, Brief, Terms } from '../model/brief.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Carried } from './carried.ts';
import { saidTerms } from './terms.ts';

/** How one of the five assessed aspects stands: ready, with gaps, with something to settle, or nothing yet. */
export type Readiness = 'ready' | 'gap' | 'settle' | 'nothing';

/** One of the five aspects a second interview weighs up (the Hays interview guide). */
export interface AspectStanding {
  readonly aspect: Aspect;
  readonly readiness: Readiness;
  /** How many gaps, or points to settle; 0 where it is neither. */
  readonly count: number;
  /** What it stands on, in one line. */
  readonly line: Message;
  /** What to say about it, in the person's own words; empty while there are none. */
  readonly words: string;
}

/** What the aspects are read from. */
export interface AspectFacts {
  readonly brief: Brief;
  readonly opportunity: Opportunity;
  readonly points: readonly Carried[];
  readonly stories: readonly Story[];
  readonly terms: Terms;
  /** Why it suits them, from the debriefs here; the newest that says anything, else empty. */
  readonly fitWords: string;
  /** Whether an earlier round here was debriefed, so that having been asked nothing twice means something. */
  readonly wasDebriefed: boolean;
}

const linesIn = (words: string): number => words.split('\n').filter((line) => line.trim() !== '').length;

const standing = (aspect: Aspect, readiness: Readiness, count: number, line: Message, words: string): AspectStanding => ({
  aspect,
  readiness,
  count,
  line,
  words: words.trim(),
});

const ownWords = (aspect: Aspect, words: string): AspectStanding =>
  words.trim() === ''
    ? standing(aspect, 'nothing', 0, message(`preparation.aspect.${aspect}.nothing`), '')
    : standing(aspect, 'ready', 0, message('preparation.aspect.words', { count: linesIn(words) }), words);

const pickedStories = (stories: readonly Story[]): Message => message('preparation.aspect.stories', { count: stories.length });

const titles = (stories: readonly Story[]): string => stories.map(({ title }) => title).join('; ');

const skills = ({ brief, points, stories }: AspectFacts): AspectStanding => {
  const open = points.filter(({ gaps, isClosed }) => gaps.length > 0 && !isClosed);
  const [first] = open;
  const words = brief.aspects.skills;
  if (first !== undefined) {
    const interviews = first.gaps.length;
    const others = open.length - 1;
    return standing(
      'skills',
      'gap',
      open.length,
      message('preparation.aspect.skills.gap', { name: first.name, interviews, others }),
      words,
    );
  }
  if (words.trim() === '' && stories.length > 0) return standing('skills', 'ready', 0, pickedStories(stories), titles(stories));
  return ownWords('skills', words);
};

const fit = ({ brief, stories, fitWords }: AspectFacts): AspectStanding => {
  const words = brief.aspects.fit.trim() === '' ? fitWords : brief.aspects.fit;
  if (words.trim() === '' && stories.length > 0) return standing('fit', 'ready', 0, pickedStories(stories), titles(stories));
  return ownWords('fit', words);
};

const doubts = ({ brief, points, wasDebriefed }: AspectFacts): AspectStanding => {
  const asked = points.flatMap(({ doubt, name, isClosed }) => (doubt === null ? [] : [{ ...doubt, name, isClosed }]));
  const open = asked.filter(({ isClosed }) => !isClosed);
  const words = brief.aspects.doubts;
  const [first] = open;
  if (first !== undefined) {
    const others = open.length - 1;
    return standing(
      'doubts',
      'settle',
      open.length,
      message('preparation.aspect.doubts.open', { times: first.times, name: first.name, others }),
      words,
    );
  }
  if (words.trim() !== '') return ownWords('doubts', words);
  if (asked.length > 0) return standing('doubts', 'ready', 0, message('preparation.aspect.doubts.settled', { count: asked.length }), '');
  return wasDebriefed ? standing('doubts', 'ready', 0, message('preparation.aspect.doubts.none'), '') : ownWords('doubts', '');
};

const availabilityAndPay = ({ brief, terms }: AspectFacts): AspectStanding => {
  const hasTime = terms.notice !== '' || terms.available !== '';
  const hasPay = terms.pay !== '';
  const words = [saidTerms(terms).join('; '), brief.aspects.terms].filter((each) => each.trim() !== '').join('\n');
  if (!hasTime && !hasPay) return ownWords('terms', words);
  if (hasTime && hasPay)
    return standing('terms', 'ready', 0, message('preparation.aspect.terms.ready', { said: saidTerms(terms).join(', ') }), words);
  return standing('terms', 'settle', 1, message(hasPay ? 'preparation.aspect.terms.time' : 'preparation.aspect.terms.pay'), words);
};

/** The five aspects in the order they are asked, each with how it stands. */
export const aspectsOf = (facts: AspectFacts): readonly AspectStanding[] => {
  const { brief, opportunity } = facts;
  const interest = brief.aspects.interest.trim() === '' ? opportunity.excites : brief.aspects.interest;
  return [ownWords('interest', interest), skills(facts), fit(facts), doubts(facts), availabilityAndPay(facts)];
};

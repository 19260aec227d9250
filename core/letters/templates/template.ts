import type { Stage } from '../../model/event.ts';
import type { LetterKind, LetterTone } from '../../model/letter.ts';
import type { NoticePeriod } from '../../model/offer.ts';
import type { FactName } from '../facts.ts';
import type { LetterVariant } from '../variants.ts';

/**
 * One sentence or more. Of several the first is taken whose facts are all known; where none is, the last one, with a
 * mark for each missing fact. An empty last one leaves the sentence out.
 */
export type Choice = string | readonly string[];

/** Wordings that take turns, so that notes to the people of one interview are not the same text. */
export interface InTurn {
  readonly turns: readonly [Choice, Choice, ...Choice[]];
}

/** Wordings of which the first is true only while another process is running, or another offer stands. */
export interface WhileElsewhere {
  readonly elsewhere: Choice;
  readonly otherwise: Choice;
}

/** Wordings of which the first is for a company that made an offer itself, which still stands. */
export interface WhileOffered {
  readonly offered: Choice;
  readonly otherwise: Choice;
}

export type Sentence = Choice | InTurn | WhileElsewhere | WhileOffered;
export type Paragraph = readonly Sentence[];

/** What a letter says between its greeting and its sign-off. */
export interface LetterWords {
  readonly subject: Choice | InTurn;
  readonly body: readonly Paragraph[];
}

/** A letter between its greeting and its sign-off. */
export interface LetterTemplate extends LetterWords {
  /** In place of the tone's own. */
  readonly greeting?: Choice;
  /** In place of the words above where it goes to a recruiter, who is not the employer; left out where they suit both. */
  readonly toRecruiter?: LetterWords;
}

/** The letters of one kind: every variant in every tone. */
export type TemplatesOf<Kind extends LetterKind> = Readonly<Record<LetterVariant<Kind>, Readonly<Record<LetterTone, LetterTemplate>>>>;

/** The letters of one language. Another language is another resource of the same shape. */
export interface LetterLanguage {
  readonly templates: {
    readonly [Kind in LetterKind]: Readonly<Record<LetterVariant<Kind>, Readonly<Record<LetterTone, LetterTemplate>>>>;
  };
  readonly frames: Readonly<Record<LetterTone, { readonly greeting: Choice; readonly signOff: readonly [string, ...string[]] }>>;
  /** What stands in square brackets where a fact is missing: it says what to fill in. */
  readonly marks: Readonly<Record<FactName, string>>;
  readonly phrases: {
    /** The round by its number, from the screening call, which is 0. */
    readonly rounds: readonly string[];
    /** A round beyond those. */
    readonly furtherRound: string;
    /** A period as it stands inside a sentence: "four weeks". */
    readonly period: (period: NoticePeriod) => string;
    /** How it ended, as one tells it. */
    readonly outcomes: Readonly<Partial<Record<Stage, string>>>;
    /** How a note begins that names a thing and is no sentence: "the three-table sketch". */
    readonly namesAThing: RegExp;
  };
  /** Turns the spelling of the templates into the person's own. */
  readonly spell: (text: string, english: 'british' | 'american') => string;
}

import type { Message } from '../messages/message.ts';

/** A fact that stands beside an answer: what is known, or what the person wrote down when it was fresh. */
export interface FactBeside {
  /** The fact in a sentence; where there are words, what they are: "How they reacted, first interview". */
  readonly text: Message;
  /** In the person's own words; empty where the sentence says it all. */
  readonly words: string;
  /** Whether it speaks for the job or against it; null where that is for the person to say. */
  readonly side: 'for' | 'against' | null;
}

export const factOf = (text: Message, side: FactBeside['side'] = null, words = ''): FactBeside => ({ text, words: words.trim(), side });

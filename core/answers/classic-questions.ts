import type { Message } from '../messages/message.ts';
import { message } from '../messages/message.ts';

/** A question that is asked again and again, and the competence it tests. */
export interface ClassicQuestion {
  /** Of its words in the catalogue. */
  readonly id: string;
  readonly about: Message;
  readonly question: Message;
}

/** By the competence they test; the words are ours, the questions everybody's. Offered to begin a bank with, never added unasked. */
const byCompetence = {
  motivation: ['tell-about-yourself', 'why-this-role', 'why-us', 'why-leave', 'five-years'],
  strengths: ['why-hire', 'proudest', 'weakness'],
  judgement: ['mistake', 'decision', 'priorities'],
  collaboration: ['conflict', 'persuade', 'difficult-person', 'feedback'],
  leadership: ['led', 'delegate', 'developed'],
  resilience: ['pressure', 'setback', 'change'],
  initiative: ['own-idea', 'working-alone', 'learned'],
  terms: ['pay', 'notice'],
} as const;

/** Every classic question, together by competence. */
export const classicQuestions: readonly ClassicQuestion[] = Object.entries(byCompetence).flatMap(([competence, ids]) =>
  ids.map((id) => ({
    id,
    about: message(`answers.competence.${competence as keyof typeof byCompetence}`),
    question: message(`answers.classic.${id}`),
  })),
);

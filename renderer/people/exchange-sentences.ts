import { type Message, message } from '../../core/messages/message.ts';
import type { Exchange, PassedOn } from '../../core/people/exchange.ts';
import { contactWords } from '../happenings/event-words.ts';

/** An exchange as a sentence of the timeline. */
export const exchangeWords = (exchange: Exchange, name: string): Message => {
  switch (exchange.kind) {
    case 'contact':
      return contactWords({ ...exchange, answerBy: exchange.event?.answerBy ?? null }, name);
    case 'met':
      return message('people.timeline.met', { round: exchange.interview.round, name });
    case 'handed':
      return message('people.timeline.handed', { name, title: exchange.document.title });
    case 'told':
      return message('opportunity.past.told', { topic: exchange.event.topic, words: exchange.event.words, named: 'yes', who: name });
    case 'passed-on':
      return passedOnWords(exchange.event, name);
  }
};

/** What somebody passed on, as a sentence. */
export const passedOnWords = (event: PassedOn, name: string): Message => {
  switch (event.kind) {
    case 'decision-date-stated':
      return message('people.timeline.passed.decision', { name, on: { on: event.on, as: 'smart' } });
    case 'contact-date-advised':
      return message('people.timeline.passed.advised', { name, on: { on: event.on, as: 'sentence' } });
    case 'follow-up-channel-stated':
      return message('people.timeline.passed.channel', {
        name,
        channel: event.channel === 'through-recruiter' ? 'through' : event.channel,
      });
    case 'direct-note-answered':
      return message('people.timeline.passed.direct', { name, agreed: event.agreed ? 'yes' : 'no' });
    case 'interview-cancelled':
      return message('people.timeline.passed.cancelled', { name });
    case 'interview-rescheduled':
      return message('people.timeline.passed.moved', { name, to: { at: event.after.startAt, as: 'smart' } });
  }
};

/** What the person wrote beside an exchange; empty for most. */
export const notesOf = (exchange: Exchange): readonly string[] => {
  const notes = 'event' in exchange ? (exchange.event?.notes ?? '') : '';
  return notes.trim() === '' ? [] : [notes.trim()];
};

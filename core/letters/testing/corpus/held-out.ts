import { type LetterSample, toAna, toRuth, toTom, wrapped } from './world.ts';

/**
 * Letters written after the rules, which are only measured. The first measuring found all that was due and one false
 * alarm, “When can I expect to hear from you?” taken for pressure, which was mended.
 */
export const heldOut: readonly LetterSample[] = [
  {
    name: 'a warm thank-you',
    letter: {
      text: wrapped(
        'Hello Priya,',
        'Wednesday afternoon went by quickly, and I wanted to say thank you for it. Your story of the night when the wind forecast was wrong by half has stayed with me; it made clear what the team is up against.',
        'I walked home thinking about how I would draw that for somebody who has only a minute. If you would like to see more of my work, please ask. All the best for the busy weeks ahead!',
      ),
    },
    expected: [],
  },
  {
    name: 'a thank-you with the name misspelt and a promise nobody kept',
    letter: {
      text: wrapped(
        'Dear Prya,',
        'Thank you again for yesterday. I keep thinking about what counts as one outage, and about the two answers your colleagues gave to it. It is rare to be shown a disagreement in an interview, and I liked it.',
        'You will find the sketch we spoke about enclosed. I would be delighted to walk you through it whenever that suits.',
      ),
    },
    expected: ['recipient', 'attachment'],
  },
  {
    name: 'a thank-you that bargains and shouts',
    letter: {
      text: wrapped(
        'Dear Priya,',
        'Thank you for the interview! I am VERY keen! The wind forecast problem is exactly what I have been looking for, and I have already begun to read about it on the train home.',
        'As we did not get to it: what would the salary be, and is there a bonus? When can I expect to hear from you?',
      ),
    },
    expected: ['exclamation', 'capitals', 'pay', 'ask'],
  },
  {
    name: 'a thank-you that is a lecture',
    letter: {
      text: wrapped(
        'Dear Priya,',
        'Thank you for seeing me yesterday and for the tour of the control room, which showed me how you hand over at night.',
        'Looking back, I was not quite clear on joins. A left join keeps every row of the first table. An inner join drops those without a partner. In your case I would use the first. It also makes the gaps visible.',
      ),
    },
    expected: ['clarification'],
  },
  {
    name: 'a letter for the firm next door',
    letter: {
      text: wrapped(
        'Dear Priya,',
        'Thank you for the conversation about the wind forecast yesterday, and for introducing me to the people on shift. What I saw of the work at Shell convinced me that careful counting is half of the job.',
        'I would be glad to come back for a second round, and I am free on most mornings.',
      ),
    },
    expected: ['other-company'],
  },
  {
    name: 'a thank-you that applies for something else',
    letter: {
      text: wrapped(
        'Dear Priya,',
        'Thank you for the interview for the Pricing Manager role yesterday. I liked how openly you spoke about the wind forecast and about the nights on which it fails, and I can picture myself among the people I met.',
        'Please feel free to write if a question comes up.',
      ),
    },
    expected: ['length', 'role'],
  },
  {
    name: 'a short message to the firm although a recruiter runs it',
    letter: {
      ...toAna,
      kind: 'check-in',
      subject: 'Reporting Analyst',
      text: wrapped(
        'Hi Ana,',
        'A quick word after our talk: I am still keen on the Reporting Analyst role at Halden Freight. The cold chain reports would be a good place to begin, and I have a few ideas for them.',
        'Do you know by when you will have decided?',
      ),
    },
    expected: ['channel', 'timing'],
  },
  {
    name: 'a check-in that asks for everything',
    now: '2026-11-23 10:00',
    letter: {
      kind: 'check-in',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'I hope you had a good weekend. It is Monday, and the date you gave for the Data Analyst role at Northgate Energy has gone by.',
        'Have you decided? I would also be grateful if you could send me the dates for a second round. Could you let me know whether I should keep December free?',
      ),
    },
    expected: ['ask'],
  },
  {
    name: 'a plain check-in with an invitation',
    now: '2026-11-23 10:00',
    letter: {
      kind: 'check-in',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'You mentioned that Northgate Energy meant to decide on the Data Analyst role last Friday. I know that these things take their time, and I am as interested as I was two weeks ago.',
        'I would be grateful for a line on how things stand. Should you need a reference or a sample of my work, just ask.',
      ),
    },
    expected: [],
  },
  {
    name: 'a reply that quotes their question',
    letter: {
      kind: 'reply',
      text: wrapped(
        'Dear Priya,',
        'You asked “When could you start, and would you move to Leeds?” My notice is one month, so 4 January is possible, and I live twenty minutes from Northgate Energy already.',
      ),
    },
    expected: [],
  },
  {
    name: 'a feedback request that takes a no',
    letter: {
      kind: 'feedback-request',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for your message about the Data Analyst role, and for the fair process. I had hoped for another answer from Northgate Energy, and I can see that the choice was not an easy one.',
        'If you have a minute, could you name the one thing I should work on? And if your rules do not allow it, that is quite all right.',
      ),
    },
    expected: [],
  },
  {
    name: 'a withdrawal that opens with its reasons against them',
    letter: {
      kind: 'withdrawal',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'I am pulling out of the process for the Data Analyst role at Northgate Energy. Frankly, the salary is too low, and if you had told me about the night shifts at the start, we could both have saved an afternoon.',
        'I wish you luck with the search.',
      ),
    },
    expected: ['argument'],
  },
  {
    name: 'a polite no to an offer',
    letter: {
      kind: 'decline',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for offering me the Data Analyst role. After a week of thinking it over I have decided to stay where I am, so I will not be joining Northgate Energy.',
        'It was a close decision. I am grateful for the time that you and Marcus took, and I would be pleased to meet again.',
      ),
    },
    expected: [],
  },
  {
    name: 'a heads-up without the company’s business',
    letter: {
      ...toRuth,
      kind: 'reference-heads-up',
      text: wrapped(
        'Dear Ruth,',
        'A short heads-up: somebody from Northgate Energy is likely to ring you this week or next, because I gave your name after my interview on Wednesday. It was for a data analyst.',
        'Most of the hour went on how I work with people who do not trust numbers, so our council project came up more than once. If the timing is bad, tell me and I will ask them to wait. Thank you so much.',
      ),
    },
    expected: ['heads-up'],
  },
  {
    name: 'thanks to a reference',
    letter: {
      ...toRuth,
      kind: 'reference-thanks',
      subject: 'Thank you from the bottom of my heart',
      text: wrapped(
        'Dear Ruth,',
        'Northgate Energy told me that they spoke to you on Tuesday. Whatever you said, it must have been kind. Thank you for making the time in such a full week. I will tell you as soon as I know how it ends.',
      ),
    },
    expected: [],
  },
  {
    name: 'a harsh account for the recruiter',
    letter: {
      ...toTom,
      kind: 'recruiter-feedback',
      subject: 'Halden Freight',
      text: wrapped(
        'Hello Tom,',
        'I am sorry to say that I was terrible today. I talked absolute rubbish when Ana asked about cold chain reports, and I am sure that Halden Freight will not want me. I apologise for letting you down, really.',
        'The team was friendly, and the task was fair. I would take the job if they offered it. Next time I will practise out loud. Could you call me when you hear from them?',
      ),
    },
    expected: ['self-deprecation', 'apology'],
  },
  {
    name: 'a negotiation that states what it wants',
    letter: {
      kind: 'negotiation',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'I was very pleased to receive the contract for the Data Analyst position at Northgate Energy, and I can say already that I want to work with you. I have read all of it twice.',
        'One point is on my mind. In our first talk I said that I was thinking of 46,000 a year, and the contract has 43,500. With the on-call weeks, I still find 46,000 right. Do you see a way to get there? Everything else is as I hoped.',
      ),
    },
    expected: [],
  },
  {
    name: 'a letter from a template that nobody finished',
    letter: {
      text: wrapped(
        'Dear Priya,',
        'Thank you for the interview for the <Role> post yesterday. I particularly enjoyed talking about TODO, and about the wind forecast, which I had only known from the outside until then.',
        'It would be a pleasure to be part of the team. Should anything be unclear, I am always glad to explain.',
      ),
    },
    expected: ['placeholder'],
  },
];

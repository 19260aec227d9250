import { aPersonId } from '../../../testing/builders.ts';
import { type LetterSample, toAna, toRuth, toTom, wrapped } from './world.ts';

const HALDEN = 'Reporting Analyst at Halden Freight';

/** Letters the rules were written against. */
export const tuning: readonly LetterSample[] = [
  {
    name: 'a good thank-you',
    letter: {
      text: wrapped(
        'Dear Priya,',
        'Thank you for your time yesterday. I left thinking about the outage reports, and about how much of the work is deciding what counts as one outage.',
        'One thing I would put better: I would rank customers by month with a window function, not the self-join I reached for.',
        'Should anything else help you decide, I would be glad to send it or to talk.',
      ),
    },
    expected: [],
  },
  {
    name: 'a thank-you that asks, begs, promises and talks of pay',
    letter: {
      text: wrapped(
        'Dear Priya,',
        'Thank you so much for the interview!! It was GREAT to meet everyone and to hear about how the team hands over at night and reads the wind forecast.',
        'I have attached my portfolio. Could you tell me when you will decide? I would also like to know how many people you are seeing. The salary range you mentioned suits me, and I need an answer by Friday at the latest.',
        'Sorry for the long mail, and apologies for the rushed ending.',
      ),
    },
    expected: ['attachment', 'ask', 'pay', 'pressure', 'exclamation', 'capitals', 'apology'],
  },
  {
    name: 'a thank-you without a topic, with two answers put right',
    letter: {
      text: wrapped(
        'Hi Priya –',
        'It was a pleasure to meet you and the rest of the group yesterday, and thank you for making it so easy to talk.',
        'On reflection I should have mentioned that I led the migration at my current firm. It took a year. It went well. It saved money.',
        'I also forgot to say that I speak German, and that I have lived in Hamburg for two years, which may matter for your customers there.',
      ),
    },
    expected: ['topic', 'clarification'],
  },
  {
    name: 'a thank-you to another name, about another company and role',
    letter: {
      subject: 'Thank you for the Data Engineer interview',
      text: wrapped(
        'Dear Marcus,',
        'Thank you for the talk yesterday about the wind forecast and about what counts as one outage. The people I met made me want to work at Apple even more than before, and the walk through the control room stays with me.',
        'Should you need anything else from me, please let me know.',
        'I look forward to hearing from you.',
      ),
    },
    expected: ['recipient', 'other-company', 'role'],
  },
  {
    name: 'thanks to the firm past the recruiter',
    letter: {
      ...toAna,
      subject: HALDEN,
      text: wrapped(
        'Dear Ana,',
        'Thank you for the conversation yesterday. The delays at the border were new to me as a question for a reporting team, and I have been turning over your example of the lorry that was counted twice.',
        'If anything is still open, I am happy to talk. I enjoyed meeting the others too, and it is a team I could see myself in.',
      ),
    },
    expected: ['channel'],
  },
  {
    name: 'a check-in before the day they named',
    now: '2026-11-17 10:00',
    letter: {
      kind: 'check-in',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'I hope the week is going well. I am writing about the Data Analyst role at Northgate Energy, which I still think of with pleasure after our talk about the outage reports.',
        'Could you tell me whether there is any news? If you need anything else from me, just let me know.',
      ),
    },
    expected: ['timing'],
  },
  {
    name: 'a good check-in after the day they named',
    now: '2026-11-23 10:00',
    letter: {
      kind: 'check-in',
      interviewId: null,
      text: wrapped(
        'Dear Ms Nair,',
        'When we met you thought the decision about the Data Analyst role at Northgate Energy would fall by the end of last week. I remain very interested, not least since our talk about the wind forecast.',
        'May I ask how things stand? Please do get in touch if anything is missing on my side.',
      ),
    },
    expected: [],
  },
  {
    name: 'a pushy check-in without a question and without the company',
    now: '2026-11-23 10:00',
    letter: {
      kind: 'check-in',
      interviewId: null,
      subject: 'Our conversation',
      text: wrapped(
        'Hi Priya,',
        'I still have not heard back from you, and I must say I am disappointed. You promised to decide last week, and other companies are interested in me, so I wanted to write to you once more about where all of this stands.',
      ),
    },
    expected: ['own-company', 'ask', 'pressure'],
  },
  {
    name: 'a good reply',
    letter: {
      kind: 'reply',
      text: wrapped(
        'Dear Priya,',
        'Thank you for the invitation. Thursday at 10:00 suits me well, and I will come to the main entrance of Northgate Energy. Is there a place for a bicycle?',
      ),
    },
    expected: [],
  },
  {
    name: 'material without the material',
    letter: {
      kind: 'material',
      text: wrapped(
        'Dear Priya,',
        'As you asked, please find the three-table sketch attached. I drew it again, so that the joins can be read. Northgate Energy may keep it.',
      ),
    },
    expected: ['attachment'],
  },
  {
    name: 'a good feedback request',
    letter: {
      kind: 'feedback-request',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for letting me know about the Data Analyst role. I enjoyed getting to know Northgate Energy, and I wish you and the new colleague all the best.',
        'Would you share one thing that I could do better next time? I understand if that is not possible, and in that case please simply leave this unanswered.',
      ),
    },
    expected: [],
  },
  {
    name: 'a feedback request that insists',
    letter: {
      kind: 'feedback-request',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'I was surprised that Northgate Energy chose somebody else for the Data Analyst role. Could you tell me the reasons in detail? Which of my answers were wrong? Please also tell me who got it, and reply to me without delay.',
      ),
    },
    expected: ['ask', 'easy-no', 'pressure'],
  },
  {
    name: 'a good withdrawal',
    letter: {
      kind: 'withdrawal',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for the time you and Marcus gave me. I have decided to withdraw my application for the Data Analyst role at Northgate Energy, as I have accepted another position.',
        'I enjoyed our conversation and wish you every success in finding the right person.',
      ),
    },
    expected: [],
  },
  {
    name: 'a withdrawal that argues and comes to the point late',
    letter: {
      kind: 'withdrawal',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'It has been a long few weeks. I have talked to many people. To be honest, your process was too slow, and the interview felt unprofessional. You should have told me about the shifts. I am therefore withdrawing my application at Northgate Energy.',
      ),
    },
    expected: ['decision', 'argument'],
  },
  {
    name: 'a good heads-up',
    letter: {
      ...toRuth,
      kind: 'reference-heads-up',
      text: wrapped(
        'Dear Ruth,',
        'I had an interview at Northgate Energy yesterday, for a post as a data analyst, and named you as a reference. Northgate is a company that balances wind and solar power for the grid. Priya Nair may call you in the next two weeks.',
        'We talked mostly about how I decide what counts as one outage, and about the night shift. What you saw of my reports at Lakeside would fit well. Thank you for doing this.',
      ),
    },
    expected: [],
  },
  {
    name: 'a heads-up that says nothing',
    letter: {
      ...toRuth,
      kind: 'reference-heads-up',
      text: wrapped(
        'Dear Ruth,',
        'I hope you and the family are well, and that the move to the new house has gone smoothly. The interview at Northgate Energy was yesterday and I think it went well, so I gave them your name as we agreed in the spring.',
        'Thank you so much for standing by me in all this; it means a great deal to me, as ever.',
      ),
    },
    expected: ['heads-up'],
  },
  {
    name: 'recruiter feedback that runs oneself down',
    letter: {
      ...toTom,
      kind: 'recruiter-feedback',
      subject: HALDEN,
      text: wrapped(
        'Hi Tom,',
        'Here is how the interview at Halden Freight went. Ana Brandt asked about delays at the border and I totally messed up the answer. It was a disaster, and I was useless at the whiteboard.',
        'The part on cold chain reports went well. I liked the team, and the role would be my first choice. There is one other interview next week, which interests me less. Could you find out when they decide?',
      ),
    },
    expected: ['self-deprecation'],
  },
  {
    name: 'good recruiter feedback that names other companies',
    letter: {
      ...toTom,
      kind: 'recruiter-feedback',
      subject: HALDEN,
      text: wrapped(
        'Hi Tom,',
        'Halden Freight was a good talk. Ana Brandt was easy to speak with, and the question about delays at the border suited me. One answer on warehouse software was thin, because I had not used theirs before. Next time I will ask to see a screen first.',
        'I am also seeing Apple and Northgate Energy this month, and Halden comes first for me. Could you ask for their feedback, and when they expect to decide?',
      ),
    },
    expected: [],
  },
  {
    name: 'a negotiation without a figure, naming an offer that was made',
    now: '2026-11-12 13:00',
    letter: {
      kind: 'negotiation',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for the offer to join Northgate Energy as a Data Analyst. I was glad to read it, and I can see myself in the team you described. Before I sign I would like to talk about one point openly, and with you alone.',
        'I have a second offer, from Apple, and your offer of £44,000 is below it. I would rather come to you. Would you consider meeting me somewhere nearer to it?',
      ),
    },
    expected: ['figure'],
  },
  {
    name: 'a good negotiation',
    letter: {
      kind: 'negotiation',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for the offer to join Northgate Energy as a Data Analyst. I was glad to read it, and I can see myself in the team you described. Before I sign I would like to raise one point openly, and with you alone.',
        'For the range of the work I had £48,000 in mind. The rest of the contract is fine as it stands. Would £48,000 be possible? I could sign in the same week.',
      ),
    },
    expected: [],
  },
  {
    name: 'a negotiation that contradicts the figure they have',
    now: '2026-11-12 13:00',
    letter: {
      kind: 'negotiation',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for the offer to join Northgate Energy as a Data Analyst. I was glad to read it, and I can see myself in the team you described. Before I sign I would like to raise one point openly, and with you alone.',
        'For the range of the work I had £55,000 in mind. The rest of the contract is fine as it stands. Would £55,000 be possible? I could sign in the same week.',
      ),
    },
    expected: ['figure-differs'],
  },
  {
    name: 'a negotiation that leans on an offer nobody made',
    now: '2026-11-12 13:00',
    letter: {
      kind: 'negotiation',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for the offer to join Northgate Energy as a Data Analyst. I was glad to read it, and I can see myself in the team you described. Before I sign I would like to raise one point openly, and with you alone.',
        'I have another offer, from Shell, and had £48,000 in mind. The rest of the contract is fine as it stands. Would £48,000 be possible? I could sign in the same week.',
      ),
    },
    expected: ['other-company', 'leverage'],
  },
  {
    name: 'a negotiation that leans on an offer without a name, while there is one',
    now: '2026-11-12 13:00',
    letter: {
      kind: 'negotiation',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for the offer to join Northgate Energy as a Data Analyst. I was glad to read it, and I can see myself in the team you described. Before I sign I would like to raise one point openly, and with you alone.',
        'I have another offer by now, and had £48,000 in mind. The rest of the contract is fine as it stands. Would £48,000 be possible? I could sign in the same week.',
      ),
    },
    expected: [],
  },
  {
    name: 'a negotiation that says what one earns',
    now: '2026-11-12 13:00',
    letter: {
      kind: 'negotiation',
      interviewId: null,
      text: wrapped(
        'Dear Priya,',
        'Thank you for the offer to join Northgate Energy as a Data Analyst. I was glad to read it, and I can see myself in the team you described. Before I sign I would like to raise one point openly, and with you alone.',
        'I earn £43,000 at present, and had £48,000 in mind. The rest of the contract is fine as it stands. Would £48,000 be possible? I could sign in the same week.',
      ),
    },
    expected: ['present-pay'],
  },
  {
    name: 'gaps of a template, no subject, and a very long sentence about oneself',
    letter: {
      subject: '',
      text: wrapped(
        'Dear [Name],',
        'I am writing because I wanted to say that I think I did well, that I liked the wind forecast, that I believe my skills and my drive and my patience are what I can bring, and that I know I can do it if I am given my chance soon.',
        'Thank you for the talk about {{topic}}, and for the tour.',
      ),
    },
    expected: ['subject', 'placeholder', 'long-sentence', 'own-words'],
  },
  {
    name: 'windows line ends, a P.S. and a quoted message',
    letter: {
      text: wrapped(
        'Dear Priya and Marcus,',
        'Thank you both for yesterday. The way you hand over at night is the best answer I have heard to that question, and I have told two friends about it since.',
        'I would be glad to hear how the new forecast turns out one day, whoever helps you with it in the end.',
      )
        .concat(
          '\n\nPS: The article I mentioned is at https://example.org/wind.\n\nOn Wed, 11 Nov 2026 at 16:02, Priya Nair <priya@northgate.example> wrote:\n> Could you send [the sketch]? When can you start?\n> What salary do you expect?',
        )
        .replaceAll('\n', '\r\n'),
    },
    expected: [],
  },
  {
    name: 'thanks after the 24 hours',
    now: '2026-11-13 10:00',
    letter: {
      personId: aPersonId('marcus'),
      text: wrapped(
        'Dear Marcus,',
        'This comes a day late, and it is meant all the same: thank you for the time on Wednesday. Your example of the storm in March made plain to me why the wind forecast is a matter for people and not only for a model.',
        'If there is anything you would like to see from me, please say so.',
      ),
    },
    expected: ['timing'],
  },
  {
    name: 'common words that are companies elsewhere on the list',
    letter: {
      text: wrapped(
        'Dear Priya,',
        'Next, and before anything else: thank you for yesterday. The next step sounds right to me, an apple a day and all that. The shell script on the wind forecast was fun to read, and the Haldenstrasse story made me laugh on the way home.',
        'Should anything else be useful, do not hesitate to call.',
      ),
    },
    expected: [],
  },
];

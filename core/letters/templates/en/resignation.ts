import type { TemplatesOf } from '../template.ts';

/** To whom it goes where nobody is named. */
const greeting = ['Dear {{recipient}},', 'Hello,'] as const;
const formalGreeting = ['Dear {{full-name}},', 'Dear Sir or Madam,'] as const;

/** Gives up the present job: that one leaves, the last day, thanks; no reasons, and nothing of where to. */
export const resignation: TemplatesOf<'resignation'> = {
  standard: {
    plain: {
      greeting,
      subject: 'My resignation',
      body: [
        [
          [
            'I am giving notice that I resign from my position as {{present-role}} at {{present-company}}.',
            'I am giving notice that I resign from my position at {{present-company}}.',
            'I am giving notice that I resign from my position.',
          ],
          ['With the notice period of {{notice}}, my last day will be {{last-day}}.', 'My last day will be {{last-day}}.'],
        ],
        [
          'Until then I will keep the work going as usual, and leave it in good order for whoever takes it on. Thank you for the time here and for all I was able to learn. Please confirm the date to me in a line.',
        ],
      ],
    },
    warm: {
      greeting,
      subject: 'My resignation, and a thank you',
      body: [
        [
          [
            'After much thought I am resigning from my position as {{present-role}} at {{present-company}}.',
            'After much thought I am resigning from my position.',
          ],
          ['My notice period is {{notice}}, which makes {{last-day}} my last day with you.', 'My last day with you will be {{last-day}}.'],
        ],
        [
          'It was not an easy step, because I have liked working here. Thank you for your trust and for everything you taught me. Until the last day you can count on me, and I will prepare a handover that makes it easy for whoever comes next.',
        ],
      ],
    },
    formal: {
      greeting: formalGreeting,
      subject: 'Notice of resignation',
      body: [
        [
          [
            'I hereby give notice of my resignation from the position of {{present-role}} at {{present-company}}.',
            'I hereby give notice of my resignation from my position.',
          ],
          [
            'In keeping with the notice period of {{notice}}, my employment will end on {{last-day}}.',
            'My employment will end on {{last-day}}.',
          ],
        ],
        [
          'I would be grateful for written confirmation of this date. My duties will be carried out with care until then, and everything required for an orderly handover will be prepared. Thank you for the experience I have been able to gain in your company.',
        ],
      ],
    },
  },
  'after-talk': {
    plain: {
      greeting,
      subject: 'My resignation, as we discussed',
      body: [
        [
          [
            'Further to our talk, I am resigning from my position as {{present-role}} at {{present-company}}.',
            'Further to our talk, I am resigning from my position.',
          ],
          ['With the notice period of {{notice}}, my last day will be {{last-day}}.', 'My last day will be {{last-day}}.'],
        ],
        [
          'Thank you for taking the time to talk. The list of what is to be handed over is under way, and we can go through it whenever it suits you. A short line to confirm the date would help us both.',
        ],
      ],
    },
    warm: {
      greeting,
      subject: 'In writing, and with thanks',
      body: [
        [
          'Thank you for how you took my news.',
          [
            'Here it is in writing: I am resigning from my position as {{present-role}}, and my last day will be {{last-day}}.',
            'Here it is in writing: I am resigning from my position, and my last day will be {{last-day}}.',
          ],
        ],
        [
          'You have been good to work with, and the team is dear to me. In the weeks that are left I want to hand everything over in such a way that nobody has to search for anything. Tell me what matters most to you there.',
        ],
      ],
    },
    formal: {
      greeting: formalGreeting,
      subject: 'Confirmation of my resignation',
      body: [
        [
          [
            'Further to our conversation, I confirm my resignation from the position of {{present-role}} at {{present-company}}.',
            'Further to our conversation, I confirm my resignation from my position.',
          ],
          [
            'In keeping with the notice period of {{notice}}, my employment will end on {{last-day}}.',
            'My employment will end on {{last-day}}.',
          ],
        ],
        [
          'Thank you for the understanding you have shown. I will see to an orderly handover, and I would be grateful for written confirmation of the date.',
        ],
      ],
    },
  },
  shorter: {
    plain: {
      greeting,
      subject: 'My resignation, and a request',
      body: [
        [
          [
            'I am giving notice that I resign from my position as {{present-role}} at {{present-company}}.',
            'I am giving notice that I resign from my position.',
          ],
          ['With the notice period of {{notice}}, my last day would be {{last-day}}.', 'My last day would be {{last-day}}.'],
        ],
        [
          'Could we agree on [the day you ask for] instead? Days off that are left could count towards it, and the handover will be complete by then. Should it not be possible, the notice period stands, of course. Thank you for considering it, and for the time here.',
        ],
      ],
    },
    warm: {
      greeting,
      subject: 'My resignation, and one request',
      body: [
        [
          [
            'After much thought I am resigning from my position as {{present-role}} at {{present-company}}.',
            'After much thought I am resigning from my position.',
          ],
          ['My notice period of {{notice}} would end on {{last-day}}.', 'My notice would end on {{last-day}}.'],
        ],
        [
          'There is one request I would like to make: could you let me go on [the day you ask for]? I will do all I can to have everything handed over by then. If it cannot be done, I will of course stay to the end. Thank you for your trust, whichever way it goes.',
        ],
      ],
    },
    formal: {
      greeting: formalGreeting,
      subject: 'Notice of resignation, and a request',
      body: [
        [
          [
            'I hereby give notice of my resignation from the position of {{present-role}} at {{present-company}}.',
            'I hereby give notice of my resignation from my position.',
          ],
          [
            'In keeping with the notice period of {{notice}}, my employment would end on {{last-day}}.',
            'My employment would end on {{last-day}}.',
          ],
        ],
        [
          'May I ask whether an earlier end on [the day you ask for] could be agreed? An orderly handover would be complete by that date. Should this not be possible, the contractual period remains in force. Thank you for your consideration.',
        ],
      ],
    },
  },
};

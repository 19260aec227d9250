import type { LetterSample } from './sample.ts';

/** When it came to nothing, or the person leaves. */
export const ending: readonly LetterSample[] = [
  {
    kind: 'feedback-request',
    tone: 'plain',
    english: 'british',
    names: ['Priya Nair', 'Northgate Energy', 'Sam Okafor'],
    marked: `Dear Priya,

Thank you for telling me about your decision. I am disappointed, of course, but I enjoyed meeting the team and I wish you all the best.

If you have five minutes, could you tell me one thing that ⟦would of|would have|confusion⟧ made my application stronger? I understand if that ⟦isnt|isn't/isn’t/is not|apostrophe⟧ possible.

Kind regards,
Sam Okafor`,
  },
  {
    kind: 'feedback-request',
    tone: 'formal',
    english: 'british',
    names: ['Mr Hargreaves', 'Stonebridge Insurance', 'Li Na'],
    marked: `Dear Mr Hargreaves,

Thank you for informing me of the outcome. I would be grateful for any ⟦feedbacks|feedback|countable⟧ you are able to share, so that I can ⟦improve me|improve|verb⟧ before my next interview.

Should your policy not allow it, I fully understand.

Yours sincerely,
Li Na`,
  },
  {
    kind: 'feedback-request',
    tone: 'warm',
    english: 'american',
    names: ['Jordan', 'Summit Outdoor', 'Alex Rivera'],
    marked: `Hi Jordan,

Thanks for the call and for being straight with me. I know how hard it is to choose between people you like.

Could you tell me ⟦what was the reason|what the reason was|order⟧? One line is plenty. And if you would rather not, no hard ⟦feeling|feelings|agreement⟧.

Take care,
Alex`,
  },
  {
    kind: 'feedback-request',
    tone: 'plain',
    english: 'british',
    names: ['Beth Rowe', 'Cartwheel Games', 'Ivan Sokolov'],
    marked: `Hi Beth,

I ⟦havent|haven't/haven’t/have not|apostrophe⟧ heard back since the last round, so I assume that the position has been filled. That is quite all right.

If it is no trouble, I would like to know how I did in the ⟦practise|practice|dialect⟧ task, as I am ⟦planing|planning|spelling⟧ to apply for ⟦simular|similar|spelling⟧ roles.

Best,
Ivan`,
  },
  {
    kind: 'feedback-request',
    tone: 'warm',
    english: 'british',
    names: ['Gareth', 'Merlin Robotics', 'Svenja Koch'],
    marked: `Dear Gareth,

Thank you for your kind words. It was not the answer I had hoped for, but it was the ⟦most kindest|kindest|agreement⟧ rejection I have ever had.

May I ask for your opinion on my presentation? Anything you remember would help me ⟦to improving|to improve/improve|verb⟧ it. Please ⟦feel you free|feel free|order⟧ to say no.

Warm regards,
Svenja Koch`,
  },
  {
    kind: 'feedback-request',
    tone: 'formal',
    english: 'british',
    names: ['Dr Osei', 'Ashgrove University', 'Paulo Mendes'],
    marked: `Dear Dr Osei,

I am grateful for your letter of 20 November. Although I was not successful, I value the time that the committee ⟦have give|has given/have given/gave|verb⟧ to my application.

I would ⟦appreciate|appreciate it|verb⟧ if you could tell me how the teaching demonstration was received. It would help me to prepare ⟦me for|for|verb⟧ the next one.

Yours sincerely,
Paulo Mendes`,
  },
  {
    kind: 'withdrawal',
    tone: 'plain',
    english: 'british',
    names: ['Mia Thornton', 'Harbourside Logistics', 'Ana Ruiz'],
    marked: `Dear Mia,

I have decided to withdraw my application for the planner role. I have ⟦excepted|accepted|confusion⟧ another position that is closer to home.

Thank you for the time you and Tom gave me. I hope that you find someone who suits the team.

Kind regards,
Ana Ruiz`,
  },
  {
    kind: 'withdrawal',
    tone: 'formal',
    english: 'british',
    names: ['Ms Feldmann', 'Feldmann & Partner', 'Jonas Weber'],
    marked: `Dear Ms Feldmann,

After careful ⟦consideraton|consideration|spelling⟧ I would like to withdraw from the selection process. The decision was not easy, as I hold the ⟦studios|studio's/studio’s|apostrophe⟧ work in high regard.

I apologise for any inconvenience ⟦this causes to you|this causes you/this causes|verb⟧.

Yours sincerely,
Jonas Weber`,
  },
  {
    kind: 'withdrawal',
    tone: 'warm',
    english: 'american',
    names: ['Dave', 'Ironwood Brewing', 'Maria Gonzalez'],
    marked: `Hi Dave,

I wanted you to hear this from me first: I am taking my name out of the running. My sister is moving back to Denver, and I ⟦decide|decided/have decided|verb⟧ to stay near her.

You run a great place. I will ⟦definately|definitely|spelling⟧ stop by for a pint, and I will tell my ⟦freinds|friends|spelling⟧ to do the same.

Cheers,
Maria`,
  },
  {
    kind: 'withdrawal',
    tone: 'plain',
    english: 'british',
    names: ['Raj', 'Fernhill Council', 'Emily Stone'],
    marked: `Hi Raj,

I am writing to let you know that I no longer wish ⟦to be consider|to be considered|verb⟧ for the flood survey post. My circumstances have changed, and I ⟦cant|can't/can’t/cannot|apostrophe⟧ take on the travel.

Thank you for your patience⟦ ,|,|punctuation⟧ and good luck with the first meeting.

Emily`,
  },
  {
    kind: 'decline',
    tone: 'formal',
    english: 'british',
    names: ['Mrs Abernathy', 'Abernathy Interiors', 'Claudia Rossi'],
    marked: `Dear Mrs Abernathy,

Thank you very much for your offer. After much thought I have to decline it, because I have been offered a place on a conservation course.

It was a ⟦priviledge|privilege|spelling⟧ to see the workshop, and I ⟦would be glad if our ways cross|would be glad if our paths crossed/hope our paths cross|verb⟧ again.

Yours sincerely,
Claudia Rossi`,
  },
  {
    kind: 'decline',
    tone: 'plain',
    english: 'british',
    names: ['Ayesha Rahman', 'Kestrel Talent', 'Ben Cooper'],
    marked: `Hello Ayesha,

I have thought hard about the offer, and I am not going to accept it. The work appeals to me, but the notice period is longer ⟦then|than|confusion⟧ I can commit to.

Please pass on my thanks to the team. They ⟦was|were|agreement⟧ generous with ⟦there|their|confusion⟧ time.

Best regards,
Ben Cooper`,
  },
  {
    kind: 'decline',
    tone: 'warm',
    english: 'british',
    names: ['Oliver', 'The Corner Bakery', 'Fatima Zahra'],
    marked: `Hello Oliver,

Thank you so much for offering me the job. ⟦Unfortunatly|Unfortunately|spelling⟧ I have to say no, as my course starts earlier than I thought.

You were ⟦to|too|confusion⟧ kind to me, and I will be back as ⟦an|a|article⟧ customer at the very least.

Best wishes,
Fatima`,
  },
  {
    kind: 'rejection-thanks',
    tone: 'warm',
    english: 'british',
    names: ['Siobhán', 'Greenline Trains', 'Yusuf Demir'],
    marked: `Dear Siobhán,

Thank you for calling me yourself. It ⟦mean|means/meant|agreement⟧ a lot, even though the news was not what I had hoped for.

I would be glad to be considered for ⟦futures|future|agreement⟧ roles, and I wish you and the team every success with the summer timetable.

With best wishes,
Yusuf`,
  },
  {
    kind: 'rejection-thanks',
    tone: 'plain',
    english: 'american',
    names: ['Rachel Kim', 'Cedar Health', 'Omar Haddad'],
    marked: `Dear Rachel,

Thank you for letting me know. I appreciate the ⟦oppurtunity|opportunity|spelling⟧ to interview, and I learned a good deal from your questions.

If another claims role comes up, I would ⟦loved|love|verb⟧ to hear about it. Please keep my details ⟦in|on|preposition⟧ file.

Sincerely,
Omar Haddad`,
  },
  {
    kind: 'rejection-thanks',
    tone: 'formal',
    english: 'british',
    names: ['Professor Lindqvist', 'Institute of Marine Research', 'Wei Chen'],
    marked: `Dear Professor Lindqvist,

Thank you for your message of 24 November and for the ⟦usefull|useful|spelling⟧ comments. I will take them ⟦in to|into|confusion⟧ account in my next application.

I hope to meet you and your colleagues at the conference in Bergen⟦, I|. I|sentence⟧ will present a poster.

Yours sincerely,
Wei Chen`,
  },
];

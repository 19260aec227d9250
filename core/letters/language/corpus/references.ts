import type { LetterSample } from './sample.ts';

/** To those who speak for the person. */
export const references: readonly LetterSample[] = [
  {
    kind: 'reference-request',
    tone: 'warm',
    english: 'british',
    names: ['Helen', 'Sam Okafor'],
    marked: `Dear Helen,

I hope you are enjoying the new job. I am looking for a data role, and I wonder whether you would be willing to act as a reference for me.

You saw my work on the pricing model from the ⟦begining|beginning|spelling⟧, so you know both ⟦it's|its|apostrophe⟧ strengths and its gaps. Please say no if it ⟦do not suit|does not suit/doesn't suit|agreement⟧ you.

Best wishes,
Sam`,
  },
  {
    kind: 'reference-request',
    tone: 'formal',
    english: 'british',
    names: ['Dr Marsh', 'Grace Adeyemi'],
    marked: `Dear Dr Marsh,

I am applying for a post as ward sister and would be honoured if you ⟦would agreed|would agree/agreed|verb⟧ to be named as a referee.

We worked together ⟦since|for|preposition⟧ three years, and your judgement of my work would carry weight. I would of course tell you before anyone ⟦contact|contacts|agreement⟧ you.

Yours sincerely,
Grace Adeyemi`,
  },
  {
    kind: 'reference-request',
    tone: 'plain',
    english: 'american',
    names: ['Steve', 'Lena Park'],
    marked: `Hi Steve,

Would you be ⟦wiling|willing|spelling⟧ to be a reference for me? I am interviewing for backend roles, and you know my work from the payments ⟦programme|program|dialect⟧.

It would be one call of ten minutes, and I would send you ⟦a e-mail|an e-mail/an email|article⟧ first.

Thanks,
Lena`,
  },
  {
    kind: 'reference-request',
    tone: 'warm',
    english: 'british',
    names: ['Monika', 'Ana Ruiz'],
    marked: `Dear Monika,

How are you? I think often of our time in Bilbao. I am in the middle of a job search and ⟦I am needing|I need/need|verb⟧ two people who can talk about how I work.

May I give your name? I would only do so for ⟦logistic|logistics|agreement⟧ roles, and only at the end of the process.

Love,
Ana`,
  },
  {
    kind: 'reference-heads-up',
    tone: 'plain',
    english: 'british',
    names: ['Helen', 'Northgate Energy', 'Priya Nair', 'Sam Okafor'],
    marked: `Dear Helen,

Priya Nair of Northgate Energy may call you this week. They run the power grid in the north, and the role is Data Analyst in the forecasting team.

We talked about the pricing model and about ⟦who|how|confusion⟧ I deal with people who ⟦disagrees|disagree|agreement⟧ with a forecast. They will probably ask you about ⟦the both|both|article⟧.

Thank you again,
Sam`,
  },
  {
    kind: 'reference-heads-up',
    tone: 'formal',
    english: 'british',
    names: ['Dr Marsh', 'St Brigid’s Hospital', 'Dr Mehta', 'Grace Adeyemi'],
    marked: `Dear Dr Marsh,

Thank you once more for agreeing to be my referee. Dr Mehta of St Brigid’s Hospital will telephone you ⟦until|by|preposition⟧ Friday.

The hospital ⟦have|has|agreement⟧ 400 beds and is opening a second surgical ward. We discussed handovers, and ⟦specially|especially|confusion⟧ the checklist that you and I wrote in 2022.

Yours sincerely,
Grace Adeyemi`,
  },
  {
    kind: 'reference-heads-up',
    tone: 'warm',
    english: 'american',
    names: ['Steve', 'Bluefin Software', 'Marcus Hill', 'Lena Park'],
    marked: `Hi Steve,

Good news: I am in the last round at Bluefin Software, and Marcus Hill will probably call you on Thursday. They make billing tools for dentists⟦, they are|. They are/; they are|sentence⟧ about forty people.

He liked the story of the outage. If you could tell him what I did that night, it would help ⟦alot|a lot|confusion⟧. Your ⟦advise|advice|confusion⟧ on salaries was spot on, by the way.

Best,
Lena`,
  },
  {
    kind: 'reference-heads-up',
    tone: 'plain',
    english: 'british',
    names: ['Monika', 'Harbourside Logistics', 'Tom Brandt', 'Ana Ruiz'],
    marked: `Dear Monika,

I have given your name to Tom Brandt at Harbourside Logistics, who ship furniture for small shops. He will write to you ⟦in the next days|in the next few days/over the next few days|article⟧.

The job is planner for returns. We ⟦have spoke|spoke/have spoken|verb⟧ about the mistake with the Lyon truck, so you ⟦dont|don't/don’t/do not|apostrophe⟧ need to hide it.

Many thanks,
Ana`,
  },
  {
    kind: 'reference-thanks',
    tone: 'warm',
    english: 'british',
    names: ['Helen', 'Northgate Energy', 'Sam Okafor'],
    marked: `Dear Helen,

Thank you for speaking to Northgate Energy about me. They told me that you ⟦was|were|agreement⟧ very clear about what I am good ⟦in|at|preposition⟧, and that it helped them decide.

I start on 4 January. Lunch is on me ⟦when ever|whenever|confusion⟧ you are in town.

All the best,
Sam`,
  },
  {
    kind: 'reference-thanks',
    tone: 'formal',
    english: 'british',
    names: ['Dr Marsh', 'Grace Adeyemi'],
    marked: `Dear Dr Marsh,

I should like to thank you for the reference you gave me last week. The ward was kind enough to tell me how much it had ⟦weigh|weighed|verb⟧ with them.

I am ⟦exited|excited|confusion⟧ to say that I ⟦have been offer|have been offered|verb⟧ the post.

Yours sincerely,
Grace Adeyemi`,
  },
  {
    kind: 'reference-thanks',
    tone: 'plain',
    english: 'american',
    names: ['Steve', 'Bluefin Software', 'Lena Park'],
    marked: `Hi Steve,

Thanks for taking the call from Bluefin. I didn't get the job in the end, but Marcus said that your words ⟦made an difference|made a difference|article⟧.

I may ask you again in the spring, if ⟦thats|that's/that’s/that is|apostrophe⟧ okay with you. Until then, enjoy the snow.

Best,
Lena`,
  },
  {
    kind: 'reference-thanks',
    tone: 'warm',
    english: 'british',
    names: ['Monika', 'Ana Ruiz'],
    marked: `Dear Monika,

You are a star. Tom said he had rarely heard anyone praise a colleague so warmly, and that I could start in March.

⟦Its|It's/It’s/It is|apostrophe⟧ thanks to you, and I won't forget it. I am really ⟦greatful|grateful|spelling⟧.

Love,
Ana`,
  },
];

import type { LetterSample } from './sample.ts';

/** While a decision is awaited, and replies to what came. */
export const checkIn: readonly LetterSample[] = [
  {
    kind: 'check-in',
    tone: 'plain',
    english: 'british',
    names: ['Priya Nair', 'Northgate Energy', 'Sam Okafor'],
    marked: `Dear Priya,

I hope you had a good week. When we met on 3 November you expected a decision by last Friday, so I wanted to ask ⟦weather|whether|confusion⟧ there is any news about the Data Analyst role.

I am still very ⟦interesting|interested|verb⟧ in joining the team.

Kind regards,
Sam Okafor`,
  },
  {
    kind: 'check-in',
    tone: 'warm',
    english: 'british',
    names: ['Lucy', 'Kestrel Talent', 'Bluefin Software', 'Farid Amiri'],
    marked: `Hi Lucy,

I hope all is well. Did you ⟦received|receive|verb⟧ any feedback from Bluefin yet? I know that ⟦everyones|everyone's/everyone’s|apostrophe⟧ diary is full at this time of the year, so there is no rush.

I remain keen ⟦for working|to work/on working|verb⟧ with them.

Thanks,
Farid`,
  },
  {
    kind: 'check-in',
    tone: 'formal',
    english: 'british',
    names: ['Mr Hargreaves', 'Stonebridge Insurance', 'Li Na'],
    marked: `Dear Mr Hargreaves,

I am writing to follow up on my ⟦interveiw|interview|spelling⟧ of 5 November for the position of claims handler. You ⟦said me|told me/said to me|verb⟧ that you would be in touch by the 14th.

I would be ⟦gratefull|grateful|spelling⟧ for a short note on how things stand.

Yours ⟦Sincerely|sincerely|capital⟧,
Li Na`,
  },
  {
    kind: 'check-in',
    tone: 'plain',
    english: 'american',
    names: ['Jordan', 'Summit Outdoor', 'Alex Rivera'],
    marked: `Hi Jordan,

You mentioned that the team would meet on Monday to choose a store manager. Is there anything else you need from me before ⟦than|then|confusion⟧?

My references know that you may call, and ⟦their|they're/they are|confusion⟧ both available this week.

Thanks,
Alex Rivera`,
  },
  {
    kind: 'check-in',
    tone: 'warm',
    english: 'british',
    names: ['Gareth', 'Merlin Robotics', 'Svenja Koch'],
    marked: `Dear Gareth,

Our talk about grippers has stayed with me, and I ⟦have read|read|verb⟧ two papers about them last weekend. I wonder if you ⟦has|have|agreement⟧ reached a decision on the mechanical role.

If it helps, I can come to ⟦an|a|article⟧ second meeting on any day next week.

Warm regards⟦|,|punctuation⟧
Svenja Koch`,
  },
  {
    kind: 'check-in',
    tone: 'formal',
    english: 'british',
    names: ['Dr Osei', 'Ashgrove University', 'Paulo Mendes'],
    marked: `Dear Dr Osei,

I should like to ask about the progress of the lecturer appointment. The advertisement spoke of a decision before ⟦the end of november|the end of November|capital⟧.

I ⟦am living|have lived/have been living|verb⟧ in Leeds since 2019 and would not need to move. I am looking forward to ⟦your replay|your reply|confusion⟧.

Yours sincerely,
Paulo Mendes`,
  },
  {
    kind: 'check-in',
    tone: 'plain',
    english: 'british',
    names: ['Beth Rowe', 'Cartwheel Games', 'Ivan Sokolov'],
    marked: `Hi Beth,

It is two weeks since the ⟦last last|last|repetition⟧ round, so I thought I would check in. Has the panel had a chance to compare notes⟦.|?|punctuation⟧

I have ⟦allready|already|spelling⟧ cleared the first week of January in case a start date is wanted.

Best,
Ivan`,
  },
  {
    kind: 'check-in',
    tone: 'warm',
    english: 'british',
    names: ['Oliver', 'The Corner Bakery', 'Fatima Zahra'],
    marked: `Hello Oliver,

I hope that the weekend was busy in the best way. I am still dreaming of the rye loaf⟦, I|. I|sentence⟧ would love to know if the morning job is still open.

I can work on Saturdays, and I don't mind ⟦to get up|getting up|verb⟧ early.

Best wishes,
Fatima`,
  },
  {
    kind: 'reply',
    tone: 'plain',
    english: 'british',
    names: ['Mia Thornton', 'Harbourside Logistics', 'Ana Ruiz'],
    marked: `Dear Mia,

Thank you for your message. Yes, Thursday at 10:30 suits me ⟦good|well|confusion⟧, and I will bring my passport as you ask.

⟦Wich|Which|spelling⟧ entrance should I use? The map shows two of them.

Kind regards,
Ana Ruiz`,
  },
  {
    kind: 'reply',
    tone: 'warm',
    english: 'british',
    names: ['Connor', 'Pebble & Pine', 'Dan Whitlock'],
    marked: `Hi Connor,

That's great news, thank you! I would be happy to come in for a trial day ⟦at|on|preposition⟧ Saturday.

I ⟦wont|won't/won’t/will not|apostrophe⟧ need lunch, as I will bring my own. Please let me know if there is ⟦something else|anything else|confusion⟧ I should bring.

Best,
Dan`,
  },
  {
    kind: 'reply',
    tone: 'formal',
    english: 'british',
    names: ['Ms Feldmann', 'Feldmann & Partner', 'Jonas Weber'],
    marked: `Dear Ms Feldmann,

Thank you for the invitation to a second interview. I confirm that I will attend on 2 December at 14:00.

Would it be possible to see the studio ⟦before hand|beforehand|confusion⟧? I ⟦will can|can/will be able to|verb⟧ arrive from 13:30.

Yours sincerely,
Jonas Weber`,
  },
  {
    kind: 'reply',
    tone: 'plain',
    english: 'american',
    names: ['Rachel Kim', 'Cedar Health', 'Omar Haddad'],
    marked: `Dear Rachel,

Thank you for letting me know that the role is on hold. I understand that budgets ⟦changes|change|agreement⟧, and I would be glad to hear from you if it opens again in the new year.

In the meantime I will keep ⟦an eye|an eye on|preposition⟧ your ⟦calender|calendar|spelling⟧ of open evenings.

Sincerely,
Omar Haddad`,
  },
  {
    kind: 'material',
    tone: 'plain',
    english: 'british',
    names: ['Hannah Clarke', 'Ridgeway Primary School', 'Tomasz Nowak'],
    marked: `Dear Hannah,

As you asked, I have ⟦attach|attached|verb⟧ my lesson plan for the fractions unit. It is four pages long and takes about ten minutes to read.

Page two shows how I adapt it for children ⟦who's|whose|confusion⟧ first language is not English.

Kind regards,
Tomasz Nowak`,
  },
  {
    kind: 'material',
    tone: 'formal',
    english: 'british',
    names: ['Mr Okonkwo', 'Lattice Bank', 'Irina Petrova'],
    marked: `Dear Mr Okonkwo,

Please find attached the two certificates you requested. The translation from Bulgarian ⟦were|was|agreement⟧ made by a sworn translator in Sofia.

If you require the originals, I can bring ⟦it|them|agreement⟧ to your office at any time. Please do not hesitate to contact me if anything ⟦is missing of|is missing from|preposition⟧ the file.

Yours sincerely,
Irina Petrova`,
  },
  {
    kind: 'material',
    tone: 'warm',
    english: 'american',
    names: ['Marcus Hill', 'Bluefin Software', 'Lena Park', 'README'],
    marked: `Hi Marcus,

Here is the solution to the take-home exercise. It took me about three hours, and the README explains what I left out and why.

I ⟦choosed|chose|verb⟧ Postgres over a queue because the load is small. The one thing that ⟦effected|affected|confusion⟧ the design most was the rule about refunds. The default ⟦colour|color|dialect⟧ theme is a joke, I promise.

Best,
Lena`,
  },
  {
    kind: 'material',
    tone: 'plain',
    english: 'british',
    names: ['Niamh Byrne', 'Tidewater Studios', 'Kofi Mensah'],
    marked: `Hi Niamh,

The reel you asked for is at https://example.org/kofi/reel, and the password is in a separate message. The first minute shows lighting; the rest is animation.

All shots are my own ⟦accept|except|confusion⟧ the crowd in scene three. It was ⟦maked|made|verb⟧ by a colleague, ⟦Which|which|capital⟧ the credits say.

Best wishes,
Kofi`,
  },
];

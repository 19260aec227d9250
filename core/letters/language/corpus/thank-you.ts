import type { LetterSample } from './sample.ts';

/** After an interview, to those who held it. */
export const thankYou: readonly LetterSample[] = [
  {
    kind: 'thank-you',
    tone: 'warm',
    english: 'british',
    names: ['Priya Nair', 'Northgate Energy', 'Sam Okafor'],
    marked: `Dear Priya,

Thank you for making time for me on Tuesday. I ⟦realy|really|spelling⟧ enjoyed hearing how the forecasting team decides which models to retire, and ⟦your|you're/you are|confusion⟧ right that most teams keep them for too long.

After our conversation I am even more interested in the role. I look forward to ⟦hear|hearing|verb⟧ from you.

Kind regards,
Sam Okafor`,
  },
  {
    kind: 'thank-you',
    tone: 'plain',
    english: 'british',
    names: ['Tom Brandt', 'Harbourside Logistics', 'Ana Ruiz'],
    marked: `Hi Tom,

Thanks for the tour of the warehouse yesterday. Seeing the returns line in action made the job much ⟦more clearer|clearer|agreement⟧ to me.

You asked how I would measure success in the first ninety days. I would start with ⟦there|their|confusion⟧ error rate and the time between a return and a refund, because both ⟦is|are|agreement⟧ already recorded.

Best wishes,
Ana Ruiz`,
  },
  {
    kind: 'thank-you',
    tone: 'formal',
    english: 'british',
    names: ['Ms Feldmann', 'Feldmann & Partner', 'Jonas Weber'],
    marked: `Dear Ms Feldmann,

Thank you for the opportunity to present my portfolio on Monday. I appreciated the ⟦advices|advice|countable⟧ you gave me about the second project, and I have already begun to act on ⟦them|it|agreement⟧.

We also ⟦discussed about|discussed|preposition⟧ the move to the new studio in March. It sounds like a good moment to join.

Yours sincerely,
Jonas Weber`,
  },
  {
    kind: 'thank-you',
    tone: 'warm',
    english: 'american',
    names: ['Marcus Hill', 'Bluefin Software', 'Lena Park'],
    marked: `Hi Marcus,

Thank you for a thoughtful conversation this morning. Your story about the outage in June, and how the team stayed calm, told me a lot about the ⟦enviroment|environment|spelling⟧ I would be joining.

I ⟦could of|could have|confusion⟧ given a better answer on caching. In short: I would cache at the edge first, and only then in the service.

I hope ⟦too|to|confusion⟧ hear from you soon.

Best,
Lena`,
  },
  {
    kind: 'thank-you',
    tone: 'plain',
    english: 'british',
    names: ['Dr Mehta', 'St Brigid’s Hospital', 'Grace Adeyemi'],
    marked: `Dear Dr Mehta,

Thank you for meeting me on the ward ⟦in|on|preposition⟧ Thursday. The way the night staff hand over to the day staff impressed me, and I would be glad to bring my own experience of handovers to it.

I have attached the certificate you ⟦asked|asked for|preposition⟧. Please let me know if you need any further ⟦informations|information|countable⟧.

Kind regards,
Grace Adeyemi`,
  },
  {
    kind: 'thank-you',
    tone: 'formal',
    english: 'british',
    names: ['Mr Okonkwo', 'Lattice Bank', 'Irina Petrova'],
    marked: `Dear Mr Okonkwo⟦|,|punctuation⟧

I am writing to thank you for the interview last Wednesday. It was a pleasure to learn how the risk team works with the branches, and I was ⟦particulary|particularly|spelling⟧ interested in the plans for small businesses.

I am convinced that my six ⟦years|years'/years’/years of|apostrophe⟧ experience in credit analysis would be of use to you.

Yours sincerely,
Irina Petrova`,
  },
  {
    kind: 'thank-you',
    tone: 'warm',
    english: 'british',
    names: ['Chloe', 'Pebble & Pine', 'Dan Whitlock'],
    marked: `Hi Chloe,

It was lovely to meet you and the puppy. I left with a page full of ideas for the spring window⟦,|.|sentence⟧ I will sketch two of them this weekend.

You mentioned that the shop ⟦don't|doesn't/does not|agreement⟧ have anyone for social media at the moment. I ran an account with 12,000 followers in my last job and would happily take it on.

All the best⟦.|,|punctuation⟧
Dan`,
  },
  {
    kind: 'thank-you',
    tone: 'plain',
    english: 'american',
    names: ['Rachel Kim', 'Cedar Health', 'Omar Haddad'],
    marked: `Dear Rachel,

Thank you for walking me through the claims process today. I ⟦didn't knew|didn't know|verb⟧ how many checks happen before a letter goes out.

Your question about prioritizing stayed with me. I would ask which patients wait the longest, and ⟦than|then|confusion⟧ work back from there. That is what we did at my last ⟦organisation|organization|dialect⟧.

Sincerely,
Omar Haddad`,
  },
  {
    kind: 'thank-you',
    tone: 'warm',
    english: 'british',
    names: ['Niamh Byrne', 'Tidewater Studios', 'Kofi Mensah'],
    marked: `Dear Niamh,

Thank you ⟦for give|for giving|verb⟧ me so much of your afternoon. I had expected questions about software; instead we talked about ⟦wether|whether|spelling⟧ a game should ever punish its players, which is my favourite subject.

If there is one thing I would add, it is that I ⟦have worked|worked|verb⟧ on two titles with live events last year.

Warm regards,
Kofi Mensah`,
  },
  {
    kind: 'thank-you',
    tone: 'plain',
    english: 'british',
    names: ['Hannah Clarke', 'Ridgeway Primary School', 'Tomasz Nowak'],
    marked: `Dear Hannah,

Thank you for showing me round the school on Friday. The children in Year 4 were keen to tell me about ⟦they're|their|confusion⟧ volcano, and I would love to see it erupt.

I ⟦am agree|agree|verb⟧ with you that reading for pleasure matters more than any test. I would be happy to run ⟦an|a|article⟧ reading club after school.

Kind ⟦Regards|regards|capital⟧,
Tomasz Nowak`,
  },
  {
    kind: 'thank-you',
    tone: 'formal',
    english: 'british',
    names: ['Professor Lindqvist', 'Institute of Marine Research', 'Wei Chen'],
    marked: `Dear Professor Lindqvist,

Thank you very much for the interview on 12 November and for introducing me to ⟦the the|the|repetition⟧ group. I found the discussion of sampling in winter most instructive.

I should be pleased to contribute ⟦to improve|to improving|verb⟧ the data pipeline, and I could start ⟦in|on|preposition⟧ 1 February.

Yours sincerely,
Wei Chen`,
  },
  {
    kind: 'thank-you',
    tone: 'warm',
    english: 'american',
    names: ['Dave', 'Ironwood Brewing', 'Maria Gonzalez'],
    marked: `Hi Dave,

Thanks again for the chat and the tasting. ⟦i|I|capital⟧ was glad to hear that quality comes before volume, even in ⟦december|December|capital⟧.

I ⟦am working|have worked/have been working|verb⟧ with three distributors since 2022, so I know how tight margins can be. I think I could help you ⟦loose|lose|confusion⟧ fewer kegs along the way.

Cheers,
Maria`,
  },
  {
    kind: 'thank-you',
    tone: 'plain',
    english: 'british',
    names: ['Ayesha Rahman', 'Kestrel Talent', 'Ben Cooper', 'Power BI', 'dbt'],
    marked: `Hello Ayesha,

Thank you for speaking with me about the analyst role. I enjoyed the exercise on churn, and ⟦its|it's/it is|apostrophe⟧ good to know that the team uses dbt and Power BI every day.

As promised, here is the link to my public work: https://example.com/ben/churn. The ⟦datas|data are/data|countable⟧ synthetic, of course.

Best regards,
Ben Cooper`,
  },
  {
    kind: 'thank-you',
    tone: 'warm',
    english: 'british',
    names: ['Siobhán', 'Greenline Trains', 'Yusuf Demir'],
    marked: `Dear Siobhán,

Many thanks for the conversation on Tuesday afternoon. You said that a timetable is a promise, and I have ⟦thinked|thought|verb⟧ about it ever since.

I forgot to mention that I speak ⟦german|German|capital⟧ and some Italian, ⟦wich|which|spelling⟧ may be useful for the cross-border work.

With best wishes,
Yusuf`,
  },
  {
    kind: 'thank-you',
    tone: 'formal',
    english: 'british',
    names: ['Mrs Abernathy', 'Abernathy Interiors', 'Claudia Rossi'],
    marked: `Dear Mrs Abernathy,

Thank you for receiving me at the showroom yesterday. Your ⟦complement|compliment|confusion⟧ about my drawings meant a great deal to me.

I am especially interested ⟦on|in|preposition⟧ the restoration projects that you described. ⟦There|They|confusion⟧ are exactly the kind of work I trained for in Florence.

Yours sincerely,
Claudia Rossi`,
  },
  {
    kind: 'thank-you',
    tone: 'plain',
    english: 'british',
    names: ['Raj', 'Fernhill Council', 'Emily Stone'],
    marked: `Hi Raj,

Thanks for seeing me ⟦today .|today.|punctuation⟧ I came away with a clear idea of what the first six months would look like, from the flood survey to the public meetings.

⟦Me and my manager have|My manager and I have|agreement⟧ run eleven such meetings, so I know that people ⟦wants|want|agreement⟧ to be heard before they are told. I look forward to the next step⟦|.|punctuation⟧

Emily`,
  },
];

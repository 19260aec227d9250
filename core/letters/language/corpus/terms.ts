import type { LetterSample } from './sample.ts';

/** To recruiters about how it went, and about the terms of an offer. */
export const terms: readonly LetterSample[] = [
  {
    kind: 'recruiter-feedback',
    tone: 'plain',
    english: 'british',
    names: ['Ayesha Rahman', 'Kestrel Talent', 'Bluefin Software', 'Ben Cooper', 'SQL'],
    marked: `Hello Ayesha,

Here is how the interview with Bluefin went. The talk with the team was open and friendly, and I would be ⟦exciting|excited|verb⟧ to work there.

I found the SQL task hard because I ⟦am not using|have not used/haven't used|verb⟧ window functions for a year. I have since gone through them again.

I also have a second round at another company next week. Could you ask what they ⟦though|thought|spelling⟧ of the presentation?

Best regards,
Ben`,
  },
  {
    kind: 'recruiter-feedback',
    tone: 'warm',
    english: 'british',
    names: ['Lucy', 'Kestrel Talent', 'Bluefin Software', 'Farid Amiri'],
    marked: `Hi Lucy,

It went well, I think! They asked about the migration first, and I ⟦could explained|could explain|verb⟧ why we moved in small steps.

What I liked most ⟦are|is/was|agreement⟧ the way they review each ⟦others|other's/other’s|apostrophe⟧ work. I would say yes to them ⟦tommorow|tomorrow|spelling⟧.

Thanks for setting it up,
Farid`,
  },
  {
    kind: 'recruiter-feedback',
    tone: 'plain',
    english: 'american',
    names: ['Nicole', 'Trailhead Recruiting', 'Summit Outdoor', 'Alex Rivera'],
    marked: `Hi Nicole,

Quick notes from Summit Outdoor. I met Jordan and ⟦two other manager|two other managers|agreement⟧. We spent most of the hour on inventory and on how I train new people.

I ⟦should of|should have|confusion⟧ asked about weekends, and I forgot. Could you find out how many a month ⟦is|are|agreement⟧ expected?

Thanks,
Alex`,
  },
  {
    kind: 'recruiter-feedback',
    tone: 'formal',
    english: 'british',
    names: ['Ms Pereira', 'Alder Search', 'Lattice Bank', 'Irina Petrova'],
    marked: `Dear Ms Pereira,

Thank you for arranging yesterday's meeting at Lattice Bank. Mr Okonkwo explained ⟦me|to me|preposition⟧ the structure of the team, and I answered questions about two of my cases.

My answer on provisions was ⟦to|too|confusion⟧ long, as I wanted to be complete. Please tell him that I am available for ⟦further more|further|confusion⟧ questions and that my notice period is four weeks.

Yours sincerely,
Irina Petrova`,
  },
  {
    kind: 'recruiter-feedback',
    tone: 'plain',
    english: 'british',
    names: ['Ayesha Rahman', 'Kestrel Talent', 'Merlin Robotics', 'Svenja Koch'],
    marked: `Hello Ayesha,

The second round at Merlin Robotics was a tour of the lab and a talk with Gareth. We ⟦spoked|spoke|verb⟧ mostly about grippers. ⟦He ask|He asked|agreement⟧ if I would move to Bristol, and I said yes.

One thing ⟦concern|concerns|agreement⟧ me: the travel is 30 % of the time, not 10 % as the advertisement said. Can you clear that up?

Kind regards,
Svenja`,
  },
  {
    kind: 'recruiter-feedback',
    tone: 'warm',
    english: 'british',
    names: ['Lucy', 'Kestrel Talent', 'Cartwheel Games', 'Ivan Sokolov'],
    marked: `Hi Lucy,

I am just out of the interview at Cartwheel. I feel ⟦quiet|quite|confusion⟧ good about it. They asked what I would change in ⟦there|their|confusion⟧ last release, and I had an honest answer ready.

I lost the thread once, when ⟦they ask|they asked|verb⟧ for a number I did not have. ⟦Beside|Besides|confusion⟧ that it was a pleasure.

Speak soon,
Ivan`,
  },
  {
    kind: 'negotiation',
    tone: 'plain',
    english: 'british',
    names: ['Priya Nair', 'Northgate Energy', 'Sam Okafor'],
    marked: `Dear Priya,

Thank you for the offer of £42,000. I would very much like to join, and the work is what I am looking for.

Based on my research and on the two similar offers I ⟦recieved|received|spelling⟧ this month, I had expected something closer to £46,000. Is there any room to move? I would also be glad to talk about ⟦an|a|article⟧ review after six months.

I ⟦appreciate to|appreciate being able to/am glad to|verb⟧ discuss this openly.

Kind regards,
Sam Okafor`,
  },
  {
    kind: 'negotiation',
    tone: 'formal',
    english: 'british',
    names: ['Mr Okonkwo', 'Lattice Bank', 'Irina Petrova'],
    marked: `Dear Mr Okonkwo,

I thank you for the offer and for the trust that it shows. Before I accept, I would like to raise one point: the ⟦salery|salary|spelling⟧.

The ⟦principle|principal|confusion⟧ reason is that the role carries more ⟦responsability|responsibility|spelling⟧ than the advertisement suggested. An annual figure of £58,000 would reflect this.

I hope that we can find a solution that is fair ⟦for the both sides|for both sides/to both sides|article⟧.

Yours sincerely,
Irina Petrova`,
  },
  {
    kind: 'negotiation',
    tone: 'warm',
    english: 'american',
    names: ['Marcus Hill', 'Bluefin Software', 'Lena Park'],
    marked: `Hi Marcus,

I was thrilled to get your call. I can see myself on the team, and I ⟦want|want to|preposition⟧ make this work.

The base of $128,000 is a little below the range we ⟦spoke|spoke about/spoke of|preposition⟧ in October. Could you get to $136,000? If the base is fixed, a signing bonus would ⟦also works|also work|agreement⟧ for me.

Either way, I ⟦apreciate|appreciate|spelling⟧ the offer.

Best,
Lena`,
  },
  {
    kind: 'negotiation',
    tone: 'plain',
    english: 'british',
    names: ['Mia Thornton', 'Harbourside Logistics', 'Ana Ruiz'],
    marked: `Dear Mia,

Thank you for sending the contract. I have read it with care, and I have two questions.

First, the contract says 45 hours, but Tom and I had ⟦agree|agreed|verb⟧ on 40. Second, I would like to work from home ⟦two day|two days|agreement⟧ a week once I know the system.

If both are possible, I ⟦sign|will sign/can sign|verb⟧ today⟦|.|punctuation⟧

Kind regards,
Ana Ruiz`,
  },
  {
    kind: 'negotiation',
    tone: 'formal',
    english: 'british',
    names: ['Mrs Abernathy', 'Abernathy Interiors', 'Claudia Rossi'],
    marked: `Dear Mrs Abernathy,

I am delighted by your offer. May I ask ⟦wheter|whether|spelling⟧ the start date could be moved to 1 March? My present employer ⟦need|needs|agreement⟧ me until the end of February.

⟦Concerning to|Concerning/With regard to|preposition⟧ the salary, I would propose £34,000, which matches what restorers with my training earn in London.

Yours sincerely,
Claudia Rossi`,
  },
  {
    kind: 'negotiation',
    tone: 'warm',
    english: 'british',
    names: ['Gareth', 'Merlin Robotics', 'Svenja Koch'],
    marked: `Dear Gareth,

What good news to end the week with! I would love to come to Bristol.

There ⟦is|are|agreement⟧ two things I would like to settle first. The move costs about £3,000, and I wonder if you could ⟦borrow|lend|confusion⟧ a hand with it. I also hoped for £51,000, ⟦wich|which|spelling⟧ is what I would leave behind here.

I am sure we will find a way⟦, thank you|. Thank you|sentence⟧ for asking me.

Warm regards,
Svenja Koch`,
  },
];

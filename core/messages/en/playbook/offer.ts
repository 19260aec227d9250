/** Words of the rules about an offer. */
export const playbookOffer = {
  'playbook.negotiate.rule': 'Agree the terms with one person, up front, with figures that are true.',
  'playbook.negotiate.condition': 'While an offer stands and nothing is accepted.',
  'playbook.negotiate.timing': 'The working morning after the offer, two working days before its deadline at the latest.',
  'playbook.decide-offer.rule':
    'Before you say yes, ask the four questions: the job, the company, the manager, your gut with the facts beside it.',
  'playbook.decide-offer.condition': 'While an offer stands.',
  'playbook.decide-offer.timing': 'Two working days before the deadline, by the deadline; without one, three working days after the offer.',
  'playbook.ask-for-time.rule': 'When an offer’s deadline falls before another company decides, ask once and politely for more time.',
  'playbook.ask-for-time.condition': 'While an offer with a deadline stands and another company is still to decide after it.',
  'playbook.ask-for-time.timing': 'The next working morning, two working days before the deadline at the latest.',
  'playbook.ask-for-time.title': 'Ask {company} for more time',
  'playbook.ask-for-time.title-recruiter': 'Ask {named, select, yes {{who}} other {your recruiter}} for more time with {company}',
  'playbook.ask-for-time.detail': 'They wait for your answer until {deadline}. Thank them, and name the day you need.',
  'playbook.ask-for-time.mend': 'A short call today is better than silence.',
  'playbook.tell-of-offer.rule': 'A real offer may be told to a company that decides later, honestly and without pressing.',
  'playbook.tell-of-offer.condition': 'While an offer whose deadline falls before this company decides is noted elsewhere.',
  'playbook.tell-of-offer.timing':
    'The next working morning, two working days before the offer’s deadline at the latest. Never without a noted offer.',
  'playbook.tell-of-offer.title': 'Tell {company} about your offer',
  'playbook.tell-of-offer.title-recruiter': 'Have {named, select, yes {{who}} other {your recruiter}} tell {company} about your offer',
  'playbook.tell-of-offer.detail':
    'You have to answer by {deadline}. Say so, and ask whether they can decide before. Names and figures are yours to keep.',
  'playbook.tell-of-offer.mend': 'It can still be said until the deadline.',
  'playbook.tell-of-offer.followed': 'Told once, as it is, and only because a real offer is noted.',
  'playbook.fact.offer-until': 'The offer of {company} stands until {deadline}.',
  'playbook.fact.decides-later': '{company} decide {day}, after it.',
  'playbook.fact.decides-someday': '{company} have named no day.',
  'playbook.changes.offer-deadline': 'A later deadline, an earlier decision, or an answer to the offer ends it.',
  'playbook.disagreement.leverage': 'A short career guide uses another offer as leverage. A former recruiter warns of games.',
} as const;

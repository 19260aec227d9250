/** The log of a negotiation, its warnings, and how far the person goes. */
export const negotiation = {
  'negotiation.title': 'Pay, with {who} only',
  'negotiation.title.nobody': 'Pay, with one person',
  'negotiation.lede': 'One person, one figure, upfront.',
  'negotiation.none': 'Nothing has been said of terms yet.',
  'negotiation.log': 'What was said of terms',
  'negotiation.entry.offer': '{dated, select, yes {{company} make an offer, open until {until}} other {{company} make an offer}}',
  'negotiation.entry.deadline': '{dated, select, yes {The offer now stands until {until}} other {The offer no longer has an end}}',
  'negotiation.entry.heard':
    '{says, select, offered {{figured, select, yes {{who} offers {figure}} other {{who} says what they offer}}} asked {{who} asks for your figure} agreed {{figured, select, yes {{who} agrees to {figure}} other {{who} agrees}}} refused {{who} says no} other {{who} on terms}}',
  'negotiation.entry.told':
    '{topic, select, pay {{figured, select, yes {You ask for {figure}} other {You say what you expect}}} earnings {{figured, select, yes {You say you earn {figure}} other {You say what you earn}}} offers {You name another offer} notice {You say your notice} start {You say when you can start} other {You say}}',
  'negotiation.entry.contact': '{direction, select, in {{who} speaks of terms} other {You speak of terms with {who}}}',
  'negotiation.entry.letter': '{figured, select, yes {You write to {who} and ask for {figure}} other {You write to {who}}}',
  'negotiation.entry.answer':
    '{round, plural, =0 {In the phone screen} =1 {In the first interview} =2 {In the second interview} =3 {In the third interview} other {In interview #}} {figured, select, yes {you say {figure}} other {you speak of pay}}',
  'negotiation.day': '{on}',
  'negotiation.entry.to': 'to {name}',
  'negotiation.entry.elsewhere': 'about the job at {company}',
  'negotiation.write': 'Write to {name}',
} as const;

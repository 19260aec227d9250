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

  'negotiation.second.title': 'You negotiate with {name}.',
  'negotiation.second.safe': 'Send {other} back to {name}: terms go through one person.',
  'negotiation.second.safe-figure':
    '{told, select, yes {With {other} it stays the {figure} {name} already has. Say no more, and go back to {name}.} other {If {other} insists, it is the {figure} {name} already has.}}',
  'negotiation.differs.title': '{about, select, earnings {You said you earn {earlier}.} other {They have {earlier} from you.}}',
  'negotiation.differs.safe':
    '{about, select, earnings {Put it right before they ask: one of the two is not what your payslip shows.} other {Stay with {earlier}, or say in the same breath what has changed since.}}',
  'negotiation.leverage.title':
    '{named, select, yes {{how, select, ended {The offer from {company} no longer stands.} other {No offer from {company} is written down.}}} other {{how, select, ended {The other offer no longer stands.} other {No other offer is written down.}}}}',
  'negotiation.leverage.safe':
    '{how, select, ended {{figured, select, yes {Do not lean on it again. Your {figure} stands by itself.} other {Do not lean on it again. Your own figure stands by itself.}}} other {{figured, select, yes {Only a real offer is leverage. What is safe is your own {figure}, and why.} other {Only a real offer is leverage. What is safe is your own figure, and why.}}}}',
  'negotiation.present.any': 'This is about what you earn.',
  'negotiation.present.unknown': 'What you earn is not written down.',
  'negotiation.present.safe': 'Say only what a payslip shows. You may also leave it out, and name what you expect.',
  'negotiation.present.differs': 'You earn {pay}, as you wrote it down.',
  'negotiation.present.differs.safe': 'Say {pay}, as a payslip shows it, or leave it out. It will be found out.',
  'negotiation.walk-away.asked': 'That is below {point}, where you walk away.',
  'negotiation.walk-away.asked.safe': 'They hear the lower end. Name {point} or more, or think again about where your limit is.',
  'negotiation.walk-away.offered': 'They offer less than {point}, where you walk away.',
  'negotiation.walk-away.offered.safe': 'Ask once for what you need, then let it go. You set the point when you were calm.',
  'negotiation.fact.said':
    '{about, select, earnings {You said you earn {words}} other {You said {words}}}{named, select, yes { to {who}} other {}} {on}{elsewhere, select, yes {, about the job at {company}} other {}}',
  'negotiation.fact.spoke': 'Terms were first spoken of with {who}, {on}',
  'negotiation.fact.chosen': 'You chose {who} to agree the terms with',
  'negotiation.fact.other': '{told, select, yes {You spoke of terms with {who}} other {{who} spoke of terms}} {on}',
  'negotiation.fact.named': 'You named another offer {on}',
  'negotiation.fact.no-offer':
    '{how, select, ended {{named, select, yes {The offer from {company} has ended} other {It has ended}}} other {{named, select, yes {Nothing in your list says that {company} made one} other {Nothing in your list says that anybody else made one}}}}',
  'negotiation.fact.present': '{company} pay you {pay} a year',
  'negotiation.fact.walk-away': 'You walk away below {point} a year',
} as const;

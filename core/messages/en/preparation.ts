import { ROUND } from './phrases.ts';

/** "two gaps": how many, in words as far as words are read faster. */
const GAPS = '{count, plural, =1 {one gap} =2 {two gaps} =3 {three gaps} =4 {four gaps} =5 {five gaps} =6 {six gaps} other {# gaps}}';

/** "three times". */
const TIMES = '{times, plural, =2 {twice} =3 {three times} =4 {four times} =5 {five times} =6 {six times} other {# times}}';

/** Words of the preparation. */
export const preparation = {
  'preparation.parts': 'Parts of the preparation',
  'preparation.part.briefs': 'Briefs',
  'preparation.part.answers': 'Answers',
  'preparation.part.stories': 'Stories',
  'preparation.part.due': ', {count} to practise',

  'preparation.none': 'No interview is coming up.',
  'preparation.none.detail':
    'Once one is planned, its brief gathers here by itself: gaps to close, doubts to settle, what to ask. Until then, there is time to practise.',
  'preparation.none.log': 'Log an interview',
  'preparation.none.practise': 'Practise an answer',
  'preparation.gone': 'This interview is not here any more.',
  'preparation.gone.back': 'All briefs',
  'preparation.others': 'Also coming up',
  'preparation.others.one': '{company}, ' + ROUND,

  'preparation.title':
    '{company}, {state, select, open {' +
    GAPS +
    ' to close} closed {every gap closed} foremost {the gaps that matter most are closed} other {nothing left over to close}}',
  'preparation.over': '{round}, {day}, {time}{format, select, onsite {, in person} video {, by video} phone {, by phone} other {}}',
  'preparation.aside': 'People, questions and things to take along',
  'preparation.held':
    'This interview has been held. What came of it is in the debrief; here you can still put right what you noted for it.',

  'preparation.where': 'On the day',
  'preparation.where.place': 'Where',
  'preparation.setting': 'Setting',
  'preparation.setting.placeholder': 'Panel of three, 60 minutes',
  'preparation.task': 'Task they set',
  'preparation.task.placeholder': 'A case, a test, a presentation',
  'preparation.directions': 'Getting there',
  'preparation.directions.placeholder': 'Leave at 8:40, the 8:52 from Harbour Road',

  'preparation.carried': 'Carried over from your debriefs',
  'preparation.carried.none': 'No debrief so far left a gap. Each debrief adds to this by itself.',
  'preparation.carried.tick': '{name}, closed for this round',
  'preparation.carried.missed': 'Missed at {companies}',
  'preparation.carried.missed.times': 'Missed at {companies}, {count} interviews',
  'preparation.carried.doubt.by': '{who} asked ' + TIMES + '{worded, select, yes {, in different words} other {}}. Perhaps a doubt.',
  'preparation.carried.doubt': 'They asked ' + TIMES + '{worded, select, yes {, in different words} other {}}. Perhaps a doubt.',
  'preparation.carried.plan': 'Plan for {name}',
  'preparation.carried.plan.placeholder': 'What will you do about it before then?',
  'preparation.carried.fits': 'Answer with {what}',
  'preparation.practise': 'Practise, 10 min',
  'preparation.practise.named': 'Practise {name}, 10 minutes',
  'preparation.example': 'Find an example',
  'preparation.example.named': 'Find an example of {name}',
  'preparation.carried.more':
    '{count, plural, =1 {One more gap} =2 {Two more gaps} =3 {Three more gaps} =4 {Four more gaps} =5 {Five more gaps} =6 {Six more gaps} other {# more gaps}}',
  'preparation.closing': 'Getting better: {names}.',

  'preparation.aspects': 'What they will weigh up',
  'preparation.aspect.interest': 'Interest in the role',
  'preparation.aspect.skills': 'Skills',
  'preparation.aspect.fit': 'Fit',
  'preparation.aspect.doubts': 'Doubts',
  'preparation.aspect.terms': 'Availability and pay',
  'preparation.readiness':
    '{readiness, select, ready {Ready} gap {{count, plural, =1 {One gap} =2 {Two gaps} =3 {Three gaps} =4 {Four gaps} =5 {Five gaps} =6 {Six gaps} other {# gaps}}} settle {{count, plural, =1 {One to settle} =2 {Two to settle} =3 {Three to settle} other {# to settle}}} other {Nothing yet}}',
  'preparation.aspect.words':
    '{count, plural, =1 {In your own words} =2 {Two points, in your own words} =3 {Three points, in your own words} other {# points, in your own words}}',
  'preparation.aspect.stories':
    '{count, plural, =1 {One story picked} =2 {Two stories picked} =3 {Three stories picked} other {# stories picked}}',
  'preparation.aspect.interest.nothing': 'What draws you to this role?',
  'preparation.aspect.skills.nothing': 'What can you show them?',
  'preparation.aspect.skills.gap':
    '{name}{interviews, plural, =1 {} =2 {, two interviews} =3 {, three interviews} =4 {, four interviews} other {, # interviews}}{others, plural, =0 {} =1 { and one more} other { and # more}}',
  'preparation.aspect.fit.nothing': 'Why would you work well together?',
  'preparation.aspect.doubts.nothing': 'What might make them hesitate?',
  'preparation.aspect.doubts.open': 'They asked ' + TIMES + ' about {name}{others, plural, =0 {} =1 { and one more} other { and # more}}',
  'preparation.aspect.doubts.settled': '{count, plural, =1 {One settled} =2 {Two settled} other {# settled}}',
  'preparation.aspect.doubts.none': 'They asked nothing twice so far',
  'preparation.aspect.terms.nothing': 'When could you start, and for how much?',
  'preparation.aspect.terms.ready': '{said}',
  'preparation.aspect.terms.time': 'Pay is settled; when could you start?',
  'preparation.aspect.terms.pay': 'The time is settled; what should it pay?',
  'preparation.aspect.write': 'What to say: {aspect}',

  'preparation.terms.notice': 'Notice',
  'preparation.terms.available': 'Free from',
  'preparation.terms.pay': 'Pay you expect',
  'preparation.terms.notice.placeholder': 'Four weeks',
  'preparation.terms.available.placeholder': 'From 4 January',
  'preparation.terms.pay.placeholder': '£44,000 to £48,000',
  'preparation.terms.usual': 'As usual: {words}',

  'preparation.answers': 'Answers worth bringing',
  'preparation.answers.none': 'Kept answers that fit will be proposed here.',
  'preparation.answers.pick': 'Pick answers',
  'preparation.answers.version':
    '{version, plural, =1 {first version} =2 {second version} =3 {third version} =4 {fourth version} =5 {fifth version} other {version #}}, {at}',
  'preparation.answers.best': 'your best answer at {company}',
  'preparation.answers.unwritten': 'not answered yet',
  'preparation.stories': 'Stories to tell',
  'preparation.stories.none': 'None picked yet.',
  'preparation.stories.pick': 'Pick stories',
  'preparation.pick.picked': 'picked',
  'preparation.pick.empty': 'Nothing is kept yet.',

  'preparation.panel': 'Who decides',
  'preparation.panel.there': 'Who is there',
  'preparation.panel.none': 'Nobody is named yet.',
  'preparation.panel.decides': 'has the last word',
  'preparation.panel.met': 'met on {at}',
  'preparation.panel.new': 'new to you',
  'preparation.panel.add': 'Add somebody',
  'preparation.panel.add.other': 'Somebody else',
  'preparation.panel.add.title': 'Who will be there?',
  'preparation.panel.add.name': 'Name',
  'preparation.panel.add.save': 'Add',
  'preparation.panel.title': 'Title',
  'preparation.panel.title.placeholder': 'Director, engineer',
  'preparation.panel.part': 'Their part in it',
  'preparation.panel.part.placeholder': 'Your manager to be, sets the task',
  'preparation.panel.has-last-word': 'Has the last word',
  'preparation.panel.research': 'What you found out',
  'preparation.panel.research.placeholder': 'What they work on, what they write, whom you both know',
  'preparation.panel.links.placeholder': 'https://',
  'preparation.panel.links': 'Pages about them, one on each line',
  'preparation.panel.links.problem': 'A page begins with https:// and has no spaces.',
  'preparation.panel.open': 'Open {page}',
  'preparation.panel.asked': 'What they asked before',
  'preparation.panel.asked.times': '{question} ({times, plural, other {# times}})',
  'preparation.panel.reactions': 'How they took it',
  'preparation.panel.remove': 'Not there after all',

  'preparation.ask': 'Ask them',
  'preparation.ask.forgotten': 'left unasked last time',
  'preparation.ask.decision': 'When will you decide, and how should I follow up?',
  'preparation.ask.decision.why': 'they have not said yet',
  'preparation.ask.add': 'Add a question',
  'preparation.ask.edit': 'Question to ask',
  'preparation.remove': 'Remove: {what}',
  'preparation.remove.tip': 'Remove',

  'preparation.told': 'What you told them',
  'preparation.told.line':
    '{topic, select, pay {Pay} earnings {Present pay} notice {Notice} start {Start} offers {Other offers} other {Said}}: {words}',
  'preparation.told.to': '{named, select, yes {to {who}, } other {}}{at}',
  'preparation.told.pay': 'You have named different figures: {words}. Decide which one you stand by before you go in.',

  'preparation.check': 'Have ready',
  'preparation.check.add': 'Add something to have ready',
  'preparation.check.identity': 'Passport or card for the front desk',
  'preparation.check.cv': 'Two printed copies of your CV',
  'preparation.check.page': 'This page and a pen',
  'preparation.check.link': 'The link, opened once beforehand',
  'preparation.check.camera': 'Camera and microphone tried',
  'preparation.check.quiet': 'A quiet room, other devices silent',
  'preparation.check.charged': 'Phone charged, their number saved',

  'preparation.print': 'Print',
  'preparation.pdf': 'Save as PDF',
  'preparation.paper': 'Take it along',
  'preparation.pdf.saved': 'Saved as {name}.',
  'preparation.pdf.reveal': 'Show in folder',
  'preparation.pdf.a4': 'A4',
  'preparation.pdf.letter': 'Letter',
  'preparation.pdf.phone': 'For the phone, big type',

  'preparation.paper.title': 'Brief for {company}, {day}',
  'preparation.paper.when': '{day}, {time}',
  'preparation.paper.about': '{role}, ' + ROUND,
  'preparation.paper.gaps':
    '{count, plural, =1 {Close this gap} =2 {Close these two gaps} =3 {Close these three gaps} =4 {Close these four gaps} =5 {Close these five gaps} =6 {Close these six gaps} other {Close these # gaps}}',
  'preparation.paper.missed': 'Missed at {companies}.',
  'preparation.paper.said': 'Said in the room',
  'preparation.paper.closing': 'Look at everybody, not only at who is asking.',
  'preparation.paper.task': 'Their task',
  'preparation.paper.told': 'You told them',
  'preparation.paper.people': 'About them',

  'preparation.tab.open': 'Open the brief',
  'preparation.tab.none': 'No interview is planned here. Its brief appears with the next one.',
  'preparation.tab.past': 'Past briefs',
  'preparation.tab.past.empty': 'Nothing was added to it.',
} as const;

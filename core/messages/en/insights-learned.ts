const DAYS =
  '=1 {One day} =2 {Two days} =3 {Three days} =4 {Four days} =5 {Five days} =6 {Six days} =7 {Seven days} =8 {Eight days} =9 {Nine days} =10 {Ten days} =11 {Eleven days} =12 {Twelve days} other {# days}';
/** By how many halves of an hour it is. */
const HOURS =
  '=0 {Less than half an hour} =1 {Half an hour} =2 {An hour} =3 {An hour and a half} =4 {Two hours} =5 {Two and a half hours} =6 {Three hours} =7 {Three and a half hours} =8 {Four hours} =9 {Four and a half hours} =10 {Five hours} =11 {Five and a half hours} =12 {Six hours} =13 {Six and a half hours} =14 {Seven hours} =15 {Seven and a half hours} =16 {Eight hours} =17 {Eight and a half hours} =18 {Nine hours} =19 {Nine and a half hours} =20 {Ten hours} other {{hours} hours}';

/** What the person's own history tells of answers, check-ins, signs and effort. It says what went with what, never why. */
export const insightsLearned = {
  'insights.answers.title.interview': `{days, plural, =0 {A word on the same day is usual} ${DAYS}}{days, plural, =0 {} other { is a usual silence}}`,
  'insights.answers.title.thanks': `{days, plural, =0 {A word on the day of your thanks is usual} ${DAYS}}{days, plural, =0 {} other { from your thanks to a word is usual}}`,
  'insights.answers.title.check-in': `{days, plural, =0 {A word on the day of a check-in is usual} ${DAYS}}{days, plural, =0 {} other { from a check-in to a word is usual}}`,
  'insights.answers.title.silent': 'More than half are still silent',
  'insights.answers.title.few':
    '{answered, plural, =0 {No answer so far} one {One answer so far: too few for a usual silence} other {# answers so far: too few for a usual silence}}',
  'insights.answers.lede':
    'Half had answered {days, plural, =0 {on the same day} one {within a day} other {within # days}}. {longest, plural, =0 {All answers came then} one {Answers took {shortest, plural, =0 {up to one day} other {one day}}} other {Answers took {shortest, plural, =0 {up to} other {# to}} # days}}{silent, plural, =0 {.} one {; one is still silent.} other {; # are still silent.}}',
  'insights.answers.lede.plain':
    '{answered, plural, one {# answered} other {# answered}}{silent, plural, =0 {.} one {, one is still silent.} other {, # are still silent.}}',

  'insights.named.title.late': `{days, plural, ${DAYS}} past the day they name is usual`,
  'insights.named.title.kept': 'They usually answer by the day they name',
  'insights.named.title.overdue': 'More than half are past the day they named, without an answer',
  'insights.named.title.few':
    '{count, plural, one {One day they named so far: too few to say how such days are kept} other {# days they named so far: too few to say how such days are kept}}',
  'insights.named.lede':
    '{decided, plural, =0 {No answer came after a day they named} other {{kept} of {decided} answers came by the day they had named}}{overdue, plural, =0 {.} one {; one such day has passed without an answer.} other {; # such days have passed without an answer.}}',

  'insights.follow-up.title':
    '{of, plural, =0 {After none of {total} check-ins did a word come within a week} other {After {of} of {total} check-ins a word came within a week}}',
  'insights.follow-up.title.all': 'After all {total} check-ins a word came within a week',
  'insights.follow-up.title.few':
    '{total, plural, =0 {No check-in has had its week so far} one {One check-in so far: too few to tell} other {# check-ins so far: too few to tell}}',
  'insights.follow-up.lede.apart':
    '{of} of {total} silences that were left alone as long ended in the same time. The difference is more than chance, and says nothing of why.',
  'insights.follow-up.lede.together':
    '{of} of {total} silences that were left alone as long ended in the same time. The ranges overlap, so the difference may be chance.',
  'insights.follow-up.lede.alone':
    '{total, plural, =0 {No silence was left alone into its second week.} other {{of} of {total} silences that were left alone into their second week ended within it.}}',
  'insights.follow-up.lede.few':
    '{total, plural, =0 {No silence was left alone as long, so there is nothing to compare with.} one {One silence was left alone as long: too few to compare with.} other {# silences were left alone as long: too few to compare with.}}',

  'insights.signs.title.more': 'Good news came more often with: {sign}',
  'insights.signs.title.less': 'Good news came less often with: {sign}',
  'insights.signs.title.several': '{count} signs stand apart from the rest',
  'insights.signs.title.none': 'No sign stands apart so far',
  'insights.signs.title.few':
    '{total, plural, =0 {No outcome so far} one {One outcome so far: too few to tell about any sign} other {# outcomes so far: too few to tell about any sign}}',
  'insights.signs.lede':
    'A next round or an offer followed {of} of {total} debriefed interviews{open, plural, =0 {.} one {; one is still open.} other {; # are still open.}} A line is where the true share may lie, a stroke is interviews without the sign. Of eleven signs, one may look good by chance.',

  'insights.effort.title': `{halves, plural, ${HOURS}} in a usual week{most, select, interviews {, most of it in interviews} preparation {, most of it preparing} debriefs {, most of it in debriefs} practice {, most of it practising} letters {, most of it in letters and calls} search {, most of it searching} other {}}`,
  'insights.effort.title.few': `{halves, plural, ${HOURS}} so far{most, select, interviews {, most of it in interviews} preparation {, most of it preparing} debriefs {, most of it in debriefs} practice {, most of it practising} letters {, most of it in letters and calls} search {, most of it searching} other {}}`,
  'insights.effort.lede':
    '{estimated, plural, =0 {Interviews, debriefs and practice, each by its own time.} other {About {estimated, plural, one {one hour} other {# hours}} of {all, plural, one {one hour} other {#}} are estimated: letters, calls, preparation and the search, by what such a step usually takes.}}',

  'insights.answers.file': 'Time to an answer',
  'insights.answers.label': 'Days until an answer, a dot for each',
  'insights.answers.from': 'Count from',
  'insights.answers.from.interview': 'After interviews',
  'insights.answers.from.thanks': 'After thanks',
  'insights.answers.from.check-in': 'After check-ins',
  'insights.answers.middle': '{days, plural, =0 {middle: the same day} one {middle: # day} other {middle: # days}}',
  'insights.answers.axis': 'days until an answer',
  'insights.answers.beyond': 'longer than {days, plural, other {# days}}',
  'insights.answers.open':
    '{more, plural, =0 {{company}, still silent} one {{company} and one more, still silent} other {{company} and # more, still silent}}',
  'insights.answers.mark.over':
    '{company}, {at}: {days, plural, =0 {an answer on the same day} one {an answer after # day} other {an answer after # days}}',
  'insights.answers.mark.at-most':
    '{company}, {at}: {days, plural, =0 {an answer on the same day} one {an answer after # day at the most} other {an answer after # days at the most}}, by what was noted next',
  'insights.answers.mark.open':
    '{company}, {at}: {days, plural, =0 {no answer today} one {still silent after # day} other {still silent after # days}}',
  'insights.answers.mark.day':
    '{days, plural, =0 {On the same day} one {After # day} other {After # days}}: {over, plural, =0 {no answer} one {one answer} other {# answers}}{open, plural, =0 {} one {, one still silent} other {, # still silent}}',
  'insights.answers.mark.beyond':
    'Longer than {days, plural, other {# days}}: {over, plural, =0 {no answer} one {one answer} other {# answers}}{open, plural, =0 {} one {, one still silent} other {, # still silent}}',
  'insights.answers.column.company': 'Company',
  'insights.answers.column.from': 'Since',
  'insights.answers.column.days': 'Days',
  'insights.answers.column.state': 'Answer',
  'insights.answers.state.over': 'answered',
  'insights.answers.state.at-most': 'answered by then',
  'insights.answers.state.open': 'still silent',

  'insights.named.file': 'Days they named',
  'insights.named.label': 'Days past the day they had named, a dot for each',
  'insights.named.middle': '{days, plural, =0 {middle: that day} one {middle: # day} other {middle: # days}}',
  'insights.named.axis': 'days past the day they named',
  'insights.named.open':
    '{more, plural, =0 {{company}, no answer yet} one {{company} and one more, no answer yet} other {{company} and # more, no answer yet}}',
  'insights.named.mark.late':
    '{company}, who named {on}: {days, plural, =0 {an answer on that day} one {an answer one day later} other {an answer # days later}}',
  'insights.named.mark.early':
    '{company}, who named {on}: {days, plural, one {an answer one day earlier} other {an answer # days earlier}}',
  'insights.named.mark.open': '{company}, who named {on}: {days, plural, one {no answer one day later} other {no answer # days later}}',
  'insights.named.mark.day-late':
    '{days, plural, =0 {On the day they named} one {One day later} other {# days later}}: {over, plural, =0 {no answer} one {one answer} other {# answers}}{open, plural, =0 {} one {, one without an answer} other {, # without an answer}}',
  'insights.named.mark.day-early':
    '{days, plural, one {One day earlier} other {# days earlier}}: {over, plural, one {one answer} other {# answers}}',
  'insights.named.column.on': 'Day they named',
  'insights.named.column.decided': 'Day they answered',
  'insights.named.column.days': 'Days past it',
  'insights.named.none': 'not yet',

  'insights.follow-up.file': 'After check-ins',
  'insights.follow-up.label': 'How often a word came within a week, with a check-in and without',
  'insights.follow-up.check-ins': 'After a check-in',
  'insights.follow-up.alone': 'Left alone as long',
  'insights.follow-up.what': 'In a silence',
  'insights.follow-up.heard': 'Heard from within a week',

  'insights.signs.file': 'Signs and outcomes',
  'insights.signs.label': 'How often a next round or an offer followed interviews with each sign',
  'insights.signs.all': 'all: {of} of {total}',
  'insights.signs.without': 'Without it {of} of {total}.',
  'insights.signs.sign': 'Sign',
  'insights.signs.good': 'A next round or an offer',
  'insights.signs.others': 'Without the sign',

  'insights.effort.file': 'Effort by week',
  'insights.effort.label': '{weeks, plural, one {Hours in one week} other {Hours in each of # weeks}}',
  'insights.effort.known': 'by its own time',
  'insights.effort.estimated': 'estimated',
  'insights.effort.hours': '{hours, plural, =0 {0} other {{hours} h}}',
  'insights.effort.middle': 'middle: {duration}',
  'insights.effort.week': 'Week of',
  'insights.effort.all': 'All',
  'insights.effort.in-hours': '{what}, hours',
  'insights.effort.of-which': 'Of it estimated',
  'insights.effort.mark': 'Week of {on}: {duration}. {parts}',
  'insights.effort.part': '{kind} {duration}',
  'insights.effort.part.estimated': '{kind} about {duration}',
  'insights.effort.mark.nothing': 'Week of {on}: nothing noted',
  'insights.effort.narrowed': 'Practice and the search belong to no single opportunity and are left out here.',
  'insights.effort.kind.interviews': 'Interviews',
  'insights.effort.kind.preparation': 'Preparation',
  'insights.effort.kind.debriefs': 'Debriefs',
  'insights.effort.kind.practice': 'Practice',
  'insights.effort.kind.letters': 'Letters and calls',
  'insights.effort.kind.search': 'The search',
  'insights.duration': '{hours, plural, =0 {{minutes} min} other {{hours} h{minutes, plural, =0 {} other { # min}}}}',
} as const;

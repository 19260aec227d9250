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
  'insights.follow-up.lede.few':
    '{total, plural, =0 {No silence was left alone as long, so there is nothing to compare with.} one {One silence was left alone as long: too few to compare with.} other {# silences were left alone as long: too few to compare with.}}',

  'insights.signs.title.more': 'Good news came more often with: {sign}',
  'insights.signs.title.less': 'Good news came less often with: {sign}',
  'insights.signs.title.several': '{count} signs stand apart from the rest',
  'insights.signs.title.none': 'No sign stands apart so far',
  'insights.signs.title.few':
    '{total, plural, =0 {No outcome so far} one {One outcome so far: too few to tell about any sign} other {# outcomes so far: too few to tell about any sign}}',
  'insights.signs.lede':
    'A next round or an offer followed {of} of {total} debriefed interviews{open, plural, =0 {.} one {; one is still open.} other {; # are still open.}} A line is where the true share may lie (95 %). Of eleven signs, one may look good by chance.',

  'insights.effort.title': `{halves, plural, ${HOURS}} in a usual week{most, select, interviews {, most of it in interviews} preparation {, most of it preparing} debriefs {, most of it in debriefs} practice {, most of it practising} letters {, most of it in letters and calls} search {, most of it searching} other {}}`,
  'insights.effort.title.few': `{halves, plural, ${HOURS}} so far{most, select, interviews {, most of it in interviews} preparation {, most of it preparing} debriefs {, most of it in debriefs} practice {, most of it practising} letters {, most of it in letters and calls} search {, most of it searching} other {}}`,
  'insights.effort.lede':
    '{estimated, plural, =0 {Interviews, debriefs and practice, each by its own time.} other {About {estimated, plural, one {one hour} other {# hours}} of {all, plural, one {one hour} other {#}} are estimated: letters, calls, preparation and the search, by what such a step usually takes.}}',
} as const;

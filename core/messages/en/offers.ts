/** The offers, side by side. */
export const offers = {
  'offers.title':
    '{count, plural, =1 {One offer, one decision} =2 {Two offers, one decision} =3 {Three offers, one decision} other {# offers, one decision}}',
  'offers.empty.title': 'No offer is on the table.',
  'offers.empty.text': 'Note one on the page of its opportunity, and it is laid out here.',

  'offers.how.base.year': '{rate} a year',
  'offers.how.base.month': '{rate} a month, {times, number} times',
  'offers.how.base.week': '{rate} a week, for {times, number} weeks',
  'offers.how.base.day': '{rate} a day, for {times, number} days: 52 weeks of 5',
  'offers.how.base.hour': '{rate} an hour, {hours, number} hours a week, for {times, number} weeks',
  'offers.how.bonus.amount': '{amount} a year, of which you reckon with {expected, number}%',
  'offers.how.bonus.percent': '{percent, number}% of the base, of which you reckon with {expected, number}%',
  'offers.how.equity': '{value} over {years, plural, =1 {one year} other {# years}}, evenly',
  'offers.how.pension': 'Paid in by them: {percent, number}% of the base',
  'offers.how.benefit': 'As you reckon it',
  'offers.how.commute': '{rate} a month, {times, number} times, taken off',
} as const;

/** The offers, side by side. */
export const offers = {
  'offers.title':
    '{count, plural, =1 {One offer, one decision} =2 {Two offers, one decision} =3 {Three offers, one decision} other {# offers, one decision}}',
  'offers.empty.title': 'No offer is on the table.',
  'offers.empty.text': 'Note one on the page of its opportunity, and it is laid out here.',
} as const;

/** Words for where an opportunity stands, shared by its list, its page and the tray. */
export const standing = {
  'standing.round':
    '{round, plural, =0 {Phone screen} =1 {First interview} =2 {Second interview} =3 {Third interview} other {Interview #}}',
  'standing.stage.custom': '{name}',
  'standing.stage.applied': 'Applied',
  'standing.stage.screening': 'Phone screen',
  'standing.stage.interviewing': 'Interviewing',
  'standing.stage.paused': 'On hold',
  'standing.stage.offer': 'Offer',
  'standing.stage.accepted': 'Accepted',
  'standing.stage.signed': 'Signed',
  'standing.stage.rejected': 'Not this time',
  'standing.stage.withdrawn': 'You withdrew',
  'standing.stage.silent': 'Gone silent',
} as const;

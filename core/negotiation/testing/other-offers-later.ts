import type { tuning } from './other-offers.ts';

/** Lines that were written later, before the reading was looked at once more, and that it is not changed for. */
export const heldOutLater: typeof tuning = [
  ['Cobalt are keen to have me and would go to 51k', 'none Cobalt Systems'],
  ['Cobalt Systems say yes and they pay £53,000', 'none Cobalt Systems'],
  ['Acme want me too, and pay 54k', 'none Acme'],
  ['I was told by Cobalt that I have the job, at £50,000', 'none Cobalt Systems'],
  ['Merrow want me and pay 50k', 'differs £44,000'],
  ['Lumen want me and give me £49,000', 'ended Lumen Grid'],
  ['Cobalt took me and they offer 50k', 'none Cobalt Systems'],
  ['Offered by Dana, £46,500, in the call', null],
  ['The £46,500 was offered by Mrs Whitlock herself', null],
  ['Cobalt want to meet me, and I want £48,000', null],
  ['Cobalt want me back for a second round, and pay was not named', null],
  ['Merrow want me and pay 44k', null],
  ['Dana wants me to start in March and pays £46,500', null],
  ['Cobalt want to know by Friday and I asked for 52k there', null],
  ['You want me and I want £48,000', null],
  ['The recruiter wants me to say what I earn, and I said £48,000', null],
];

/**
 * What was told them, and what is to be warned of; null for nothing. `none` and `ended` are followed by the company the
 * offer was said to be from, where one was named, and `differs` by the figure that is written down.
 */
type Sample = readonly [words: string, warned: string | null];

/**
 * Lines the reading of other offers was written against. Merrow Foods offers £44,000, Lumen Grid’s offer is over, Cobalt
 * Systems made none, and the offer that is spoken of is Halden Freight’s.
 */
export const tuning: readonly Sample[] = [
  ['Cobalt offers me more', 'none Cobalt Systems'],
  ['Cobalt Systems are offering 52k', 'none Cobalt Systems'],
  ['I was offered £50,000 by Cobalt', 'none Cobalt Systems'],
  ['£48,000, as Cobalt have offered me £50,000', 'none Cobalt Systems'],
  ['cobalt offered me 50k yesterday', 'none Cobalt Systems'],
  ['I have an offer from Cobalt for 50k', 'none Cobalt Systems'],
  ['Cobalt’s offer is better than yours', 'none Cobalt Systems'],
  ['Cobalt would pay me £50,000', 'none Cobalt Systems'],
  ['I have 55k from Acme', 'none Acme'],
  ['There is an offer from Acme on the table', 'none Acme'],
  ['Acme Rail offered me £55,000', 'none Acme Rail'],
  ['I have £55,000 in writing from Acme & Sons', 'none Acme & Sons'],
  ['Merrow offered 52k', 'differs £44,000'],
  ['I have £52,000 from Merrow', 'differs £44,000'],
  ['Merrow offer me £4,500 a month', 'differs £44,000'],
  ['Lumen offered me £50,000', 'ended Lumen Grid'],
  ['Merrow offered £44,000', null],
  ['Merrow offered 44k, so I would like £48,000', null],
  ['£48,000, as I have another offer', null],
  ['I have another offer at £44,000', null],
  ['I have another offer at £52,000', 'differs £44,000'],
  ['I have no other offer', null],
  ['Cobalt has not made an offer', null],
  ['I expect an offer from Cobalt next week', null],
  ['I am waiting to hear from Cobalt before I answer your offer', null],
  ['I interviewed at Cobalt before your offer', null],
  ['I had £48,000 in mind', null],
  ['I declined the offer from Lumen', null],
  ['Thank you for the offer of £46,500', null],
  ['I will answer the offer by Friday', null],
  ['Merrow offers 44k, Cobalt offers 50k', 'none Cobalt Systems'],
  ['Merrow’s package comes to £52,000', 'differs £44,000'],
  ['got 60k from google', 'none google'],
  ['Somebody else has offered me £50,000', 'differs £44,000'],
  ['Another company offers me £44,000', null],
  ['Merrow offered me a £5,000 sign-on', null],
  ['Merrow offered £2,000 more', null],
  ['I never had an offer from Cobalt', null],
  ['I asked for more time: until the offer from Cobalt comes', null],
  ['I have to answer Merrow by Friday', null],
  ['48k from day one', null],
  ['Thank you for offering me the job at Halden', null],
];

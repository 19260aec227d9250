import { type Happening, said } from './happening.ts';

const by = (
  id: string,
  pattern: string,
  medium: 'phone' | 'mail' | 'message' | 'post' | 'in-person',
  whose: Happening['whose'] = 'actor',
) => ({ id, says: said(pattern), whose, contact: { about: 'other', medium }, facts: [], day: 'none' }) satisfies Happening;

const SOME = '(?:(?:a|an|another|the|my|his|her|their|quick|short|brief|nice|long) )*';
const THEM = '(?:(?:him|her|them|back|<N>) )*';

/** The ways there are to be in touch, in the order they are tried; what it was about is told by other words. */
export const means: readonly Happening[] = [
  {
    id: 'missed their call',
    says: said(
      `missed (?:${SOME})?calls?(?: from)?|missed (?:<N>|him|her|them|it)|missed <N> calls?|(?:${SOME})?voice ?mail from|(?:can't|cannot|couldn't) take (?:his|her|their|the) call`,
    ),
    whose: 'theirs',
    contact: { about: 'missed-call', medium: 'phone' },
    facts: [],
    day: 'none',
  },
  {
    id: 'nobody answered',
    says: said(
      `(?:didn't|did not|doesn't|won't|never|not) (?:pick|picking|picked) up(?: the phone)?|(?:no answer|no reply)(?: when i called)?(?= from <N> on the phone|$)|(?:couldn't|could not|can't|unable to) (?:reach|get hold of|get through to)|got (?:his|her|their|<N>) (?:voice ?mail|mailbox)|(?:went|straight) to voice ?mail`,
    ),
    whose: 'mine',
    contact: { about: 'missed-call', medium: 'phone' },
    facts: [],
    day: 'none',
  },
  {
    id: 'left a message',
    says: said(
      `(?:left|leaves|leaving) (?:${THEM}|me |us )?(?:${SOME})?(?:voice ?mail|voice message|phone message|message)(?: (?:for|with)(?! me))?|(?:tried|trying) to (?:call|ring|reach|phone)`,
    ),
    whose: 'actor',
    contact: { about: 'missed-call', medium: 'phone' },
    facts: [],
    day: 'none',
  },
  {
    id: 'called back',
    says: said(`(?:called|rang|phoned|calls|rings|ring|call) (?:${THEM})?back|returned (?:his|her|their|<N>(?:'s)?|the) calls?`),
    whose: 'actor',
    contact: { about: 'answer', medium: 'phone' },
    facts: [],
    day: 'none',
  },
  by(
    'a call from',
    `(?:had |got |received |took |just had |there was )?${SOME}(?:phone ?)?calls? (?:from|by)|(?:(?:was|got|been) )?(?:called|phoned|rung)(?: up)? by|(?:on|over) the phone from`,
    'phone',
    'theirs',
  ),
  by(
    'a mail from',
    `(?:had |got |received )?${SOME}(?:e-?mails?|mails?|reply|response|answer|note) (?:back )?(?:from|by)|(?:was|got|been) e?-?mailed by`,
    'mail',
    'theirs',
  ),
  by(
    'a message from',
    `(?:had |got |received )?${SOME}(?:(?:text|linkedin|whatsapp|teams|slack|direct) )?(?:message|text|dm|sms|whatsapp|inmail)s? from|(?:was|got|been) (?:texted|messaged) by`,
    'message',
    'theirs',
  ),
  by('a letter from', `(?:had |got |received )?${SOME}(?:letter|card|post) from`, 'post', 'theirs'),
  by('heard from', `(?:have |just |finally )?heard (?:back )?from|(?:some |any |good |bad )?(?:news|word) from`, 'mail', 'theirs'),
  {
    ...by(
      'talked with',
      `(?:spoke|spoken|talked|chatted|speaking|talking) (?:briefly |again |just now )?(?:to|with)|(?:had |did |just had )?${SOME}(?:phone ?)?(?:call|chat|catch-?up|conversation|talk) with|caught up with|(?:on|over) the phone (?:to|with)|on the phone`,
      'phone',
      'mine',
    ),
    mayBeInterview: true,
  },
  by(
    'called',
    `calls?(?! (?:with|off|sheet|centre|center|notes))|called(?! off)|rings?(?! true)|rang|phones?(?! (?:screen|screening|interview|call|number))|phoned|telephoned|dialled|(?:by|via|over|on) (?:the )?(?:tele)?phone|by call`,
    'phone',
  ),
  by(
    'texted',
    `texts?|texted|messages|messaged|whatsapps?|whatsapped|pings?|pinged|dms?|dm'?ed|(?:sends?|sent) (?:${THEM}|me )?${SOME}(?:(?:text|linkedin|whatsapp|teams|slack|direct) )?(?:message|text|dm|sms|inmail)(?: to)?|(?:by|via|on|over) (?:text|linkedin|whatsapp|sms)`,
    'message',
  ),
  by(
    'mailed',
    `e-?mails?|e-?mailed|mails?|mailed|writes?|wrote|replies|replied|responds?|responded|answers?|answered|(?:got|came|come|gets) back to|dropped (?:${THEM}|me )?a (?:line|note)|(?:sends?|sent) (?:${THEM}|me )?${SOME}(?:e-?mail|mail|note)(?: to)?|(?:by|via|per) e?-?mail`,
    'mail',
  ),
  by('posted', `(?:posted|sends?|sent) (?:${THEM}|me )?${SOME}(?:letter|card|handwritten note)(?: to)?|by post`, 'post'),
  by('in person', `came (?:by|over)|dropped (?:by|in)|bumped into|ran into|in person`, 'in-person', 'mine'),
];

import type { CallSheet } from '../model/call-sheet.ts';
import { emptyCallSheet } from '../call-sheet/empty-call-sheet.ts';
import type { LetterId, TemplateId } from '../model/ids.ts';
import type { Letter, OwnTemplate } from '../model/letter.ts';
import { anInterviewId, anOpportunityId, aPersonId, at } from './builders.ts';

const SHORTEST_ID = 8;
const idOf = (prefix: string, name: string): string => `${prefix}_${name.padEnd(SHORTEST_ID, '0')}`;

/** The same name gives the same id. Names are lower-case letters and digits. */
export const aLetterId = (name = 'thanks'): LetterId => idOf('let', name) as LetterId;
export const aTemplateId = (name = 'own'): TemplateId => idOf('tpl', name) as TemplateId;

/** A draft of the thank-you note to Priya Nair, written the morning after `anInterview`. */
export const aLetter = (given: Partial<Letter> = {}): Letter => ({
  id: aLetterId(),
  kind: 'thank-you',
  opportunityId: anOpportunityId(),
  interviewId: anInterviewId(),
  answersId: null,
  actionKey: null,
  personId: aPersonId(),
  to: 'priya.nair@northgate.example',
  medium: 'mail',
  subject: 'Thank you, and the outage sketch',
  text: 'Dear Priya,\n\nThank you for your time yesterday.\n\nKind regards,\nSam Okafor',
  begunFrom: { kind: 'nothing' },
  attachments: [],
  versions: [],
  ignored: [],
  taken: null,
  sent: null,
  createdAt: at('2026-11-12 09:00'),
  changedAt: at('2026-11-12 09:00'),
  ...given,
});

/** A short thank-you template of the person's own. */
export const anOwnTemplate = (given: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: aTemplateId(),
  kind: 'thank-you',
  name: 'Short thanks',
  subject: 'Thank you, {{recipient}}',
  text: 'Dear {{recipient}},\n\nThank you for the talk about {{topic}}.\n\n{{me}}',
  createdAt: at('2026-10-20 09:00'),
  ...given,
});

/** The sheet for the call after `anInterview`, with nothing on it. */
export const aCallSheet = (given: Partial<CallSheet> = {}): CallSheet => ({
  ...emptyCallSheet(given.id ?? anInterviewId(), at('2026-11-11 15:00')),
  ...given,
});

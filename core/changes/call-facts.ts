import type { CallSheet } from '../model/call-sheet.ts';
import type { EventKind, EventOf, WorkspaceEvent } from '../model/event.ts';
import type { EventId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { LINE_LIMIT, NOTES_LIMIT } from '../model/text.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import { nextWorkingDay } from '../time/working-days.ts';
import type { ChangeContext } from './change.ts';

/** What was said and heard about one interview, with the opportunity it belongs to. */
export interface CallPart {
  readonly sheet: CallSheet;
  readonly opportunity: Opportunity;
}

type Own<Kind extends EventKind> = Omit<EventOf<Kind>, 'id' | 'at' | 'loggedAt' | 'kind' | 'notes'> & { readonly notes?: string };

const recruiterIn = ({ route }: Opportunity): PersonId | null => (route.kind === 'recruiter' ? route.recruiterId : null);

const said = (text: string): boolean => text.trim() !== '';

/** Texts as one, as long as notes may be; the sheet keeps all of it. */
const together = (texts: readonly string[]): string => texts.filter(said).join('\n\n').slice(0, NOTES_LIMIT);

/** On one line, as long as a line may be; a longer one ends at a word. */
const onOneLine = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LINE_LIMIT ? line : `${line.slice(0, LINE_LIMIT - 1).replace(/\s\S*$|[\ud800-\udbff]$/u, '')}…`;
};

/** The notes of one call; about several interviews each says which company it is about. */
const notesOf = (parts: readonly CallPart[]): string => {
  const noted = parts.filter(({ sheet }) => said(sheet.heard.notes));
  return parts.length === 1
    ? (noted[0]?.sheet.heard.notes ?? '')
    : together(noted.map(({ sheet, opportunity }) => `${opportunity.company}: ${sheet.heard.notes}`));
};

/** The facts that a call comes to: one contact about everything it was about, and what was heard about each. */
export const factsOfCall = (
  { settings, opportunities }: Workspace,
  parts: readonly [CallPart, ...CallPart[]],
  at: Instant,
  { now, newId }: ChangeContext,
): readonly WorkspaceEvent[] => {
  const fact = <Kind extends EventKind>(kind: Kind, own: Own<Kind>): WorkspaceEvent =>
    ({ id: newId('evt') as EventId, kind, at, loggedAt: now, notes: '', ...own }) as unknown as WorkspaceEvent;
  const talk = { party: 'recruiter', medium: 'phone', about: 'feedback', answerBy: null } as const;
  const personId = recruiterIn(parts[0].opportunity);
  const about: readonly OpportunityId[] = [...new Set(parts.map(({ opportunity }) => opportunity.id))];
  const facts = [fact('contact', { ...talk, direction: 'out', personId, opportunityIds: [...about], notes: notesOf(parts) })];
  for (const { sheet, opportunity } of parts) {
    const { heard, mention, id: interviewId } = sheet;
    const { zone } = opportunity;
    const opportunityIds = [opportunity.id];
    const feedback = together([heard.feedback, heard.positive]);
    if (feedback !== '') facts.push(fact('contact', { ...talk, direction: 'in', personId, opportunityIds, notes: feedback }));
    for (const { opportunityId, words } of mention) {
      const line = onOneLine(words);
      if (line === '' || !Object.hasOwn(opportunities, opportunityId)) continue;
      const notes = line === words.trim() ? '' : words;
      facts.push(fact('told', { topic: 'other', words: line, personId, opportunityIds, notes }));
    }
    if (heard.directNote !== null) facts.push(fact('direct-note-answered', { agreed: heard.directNote, opportunityIds }));
    if (heard.decisionOn !== null)
      facts.push(fact('decision-date-stated', { by: 'recruiter', on: heard.decisionOn, zone, interviewId, opportunityIds }));
    // Feedback that is promised for a day is asked for the working day after, as a decision is.
    const awaited = heard.feedbackOn !== null && !said(heard.feedback) ? nextWorkingDay(heard.feedbackOn, settings) : null;
    const contactOn = heard.contactOn ?? awaited;
    if (contactOn !== null) facts.push(fact('contact-date-advised', { by: 'recruiter', on: contactOn, zone, opportunityIds }));
  }
  return facts;
};

const ofACall: ReadonlySet<EventKind> = new Set<EventKind>([
  'told',
  'direct-note-answered',
  'decision-date-stated',
  'contact-date-advised',
]);

/** Whether a fact is one that the call of this sheet came to when it was over before: they share its instant. */
export const isOfEarlierCall = ({ sheet: { finishedAt }, opportunity }: CallPart, event: WorkspaceEvent): boolean =>
  event.at === finishedAt &&
  (event.kind === 'contact' ? event.about === 'feedback' : ofACall.has(event.kind)) &&
  event.opportunityIds.includes(opportunity.id);

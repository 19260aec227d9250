import { sameRecruiter } from '../call-sheet/other-processes.ts';
import { lettersByEvent } from '../letters/letters-by-event.ts';
import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { PersonId } from '../model/ids.ts';
import type { Letter } from '../model/letter.ts';
import type { Currency } from '../model/offer.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { caseOf } from '../playbook/case.ts';
import { remembered } from '../playbook/remembered.ts';
import { foldName } from '../quick-log/fold.ts';
import { figuresIn } from './figures-in-words.ts';
import type { EntryDoes, LogEntry } from './log-entry.ts';

const TERMS_VARIANTS: ReadonlySet<string> = new Set(['offer', 'more-time', 'other-offer', 'accept-offer']);

/** Whether a letter is about the terms of an offer: a negotiation, or one of the answers to an offer. */
const isAboutTerms = ({ kind, begunFrom }: Pick<Letter, 'kind' | 'begunFrom'>): boolean =>
  kind === 'negotiation' || (kind === 'reply' && begunFrom.kind === 'built-in' && TERMS_VARIANTS.has(begunFrom.variant));

const contactDoes = (event: EventOf<'contact'>, letter: Letter | undefined): EntryDoes | null => {
  if (letter !== undefined && isAboutTerms(letter)) return { kind: 'letter', letter };
  const isOfTerms = event.about === 'negotiation' || (event.about === 'offer' && event.direction === 'in');
  return isOfTerms ? { kind: 'contact', direction: event.direction } : null;
};

const doesOf = (workspace: Workspace, event: WorkspaceEvent): EntryDoes | null => {
  switch (event.kind) {
    case 'offer-made':
      return { kind: 'offer-made', deadline: event.deadline };
    case 'offer-deadline-moved':
      return { kind: 'deadline-moved', deadline: event.deadline };
    case 'terms-heard':
      return { kind: 'heard', says: event.says };
    case 'told':
      return { kind: 'told', topic: event.topic };
    case 'contact':
      return contactDoes(event, lettersByEvent(workspace.letters).get(event.id));
    default:
      return null;
  }
};

const wordsOf = (event: WorkspaceEvent, does: EntryDoes): string =>
  does.kind === 'letter' ? does.letter.text : 'words' in event ? event.words : event.notes;

/** A fact as an entry of the log; null for one that is not about terms. */
export const entryOfEvent = (
  workspace: Workspace,
  event: WorkspaceEvent,
  usual: Currency | null,
  elsewhere: Opportunity | null,
): LogEntry | null => {
  const does = doesOf(workspace, event);
  if (does === null) return null;
  const personId: PersonId | null = 'personId' in event ? event.personId : null;
  const words = wordsOf(event, does);
  const isTheirs = does.kind === 'offer-made' || does.kind === 'deadline-moved';
  return {
    id: event.id,
    at: event.at,
    does,
    person: personId === null ? null : (workspace.people[personId] ?? null),
    words,
    figures: isTheirs ? [] : figuresIn(words, usual),
    event,
    elsewhere,
  };
};

/** Whether a question asks for pay: attention is paid and trust is earned as well, and most money in a question is a budget. */
const IS_PAY =
  /\b(?:salar(?:y|ies)|(?:pay|paid)(?! (?:\p{L}+ )?(?:attention|heed|off|back)\b)|earnings|earn(?:ing)?(?= (?:now|at|currently|today|there|in your)\b|[?.]|$)|wages?|compensation|remuneration|day rate|money (?:are|do|would|did) you (?:want|expect|have in mind|look|hop|think|earn|mak))/iu;

/** What was answered in the rounds when pay came up, as the debriefs have it. */
export const answersAboutPay = (workspace: Workspace, opportunity: Opportunity, usual: Currency | null): readonly LogEntry[] => {
  const facts = caseOf(workspace, opportunity.id);
  return (facts?.interviews ?? []).flatMap((interview) =>
    (workspace.debriefs[interview.id]?.questions ?? []).flatMap((asked): LogEntry[] => {
      const figures = figuresIn(asked.said, usual);
      if (!IS_PAY.test(asked.question) || figures.length === 0) return [];
      return [
        {
          id: asked.id,
          at: interview.endAt,
          does: { kind: 'answer', interview, question: asked.question },
          person: asked.askedById === null ? null : (workspace.people[asked.askedById] ?? null),
          words: asked.said,
          figures,
          event: null,
          elsewhere: null,
        },
      ];
    }),
  );
};

/** Companies by the names they are found by; folding thousands of them for each line that is typed would be felt. */
const foldedCompanies = remembered(
  (opportunities: Workspace['opportunities']): ReadonlyMap<string, string> =>
    new Map(Object.values(opportunities).map(({ id, company }) => [id, foldName(company)])),
);

/** The other jobs at which the same company, or the same recruiter, heard what was said. */
export const placesThatHeard = (workspace: Workspace, { id, company, route }: Opportunity): readonly Opportunity[] => {
  const own = foldName(company);
  const folded = foldedCompanies(workspace.opportunities);
  return Object.values(workspace.opportunities).filter(
    (other) => other.id !== id && (folded.get(other.id) === own || sameRecruiter(other.route, route)),
  );
};

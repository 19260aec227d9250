import { ChevronLeft } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { keysPressed } from '../../../core/keys/chord.ts';
import { letterKeys } from '../../../core/keys/keys.ts';
import type { Finding, Fix } from '../../../core/letters/finding.ts';
import type { LetterBeginning } from '../../../core/letters/compose/compose-letter.ts';
import { throughRecruiter } from '../../../core/letters/compose/through-recruiter.ts';
import { letterPlace } from '../../../core/letters/places.ts';
import type { Letter, LetterWording } from '../../../core/model/letter.ts';
import type { Person } from '../../../core/model/person.ts';
import { newItemId } from '../../data/new-item-id.ts';
import { useAnnounce, useNow, useSend, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { replaceIn } from './area-edit.ts';
import { Checks } from './Checks.tsx';
import styles from './Composer.module.css';
import { Envelope } from './Envelope.tsx';
import { addressed, attaching, detaching, ignoring, noLongerIgnoring, reworded, withVersion } from './letter-edits.ts';
import { MarkSentDialog } from './MarkSentDialog.tsx';
import { goodMarksOf, type Mark, marksOf, movedMarks, nextMark } from './marks.ts';
import { Nearest } from './Nearest.tsx';
import { PanelNotes } from './PanelNotes.tsx';
import { placeBehind } from './place-behind.ts';
import { SaveAsTemplate } from './SaveAsTemplate.tsx';
import { SendBar } from './SendBar.tsx';
import { StrandedNote } from './StrandedNote.tsx';
import { TakenQuestion } from './TakenQuestion.tsx';
import { TextSurface } from './TextSurface.tsx';
import { useLetter } from './use-letter.ts';
import { useLetterCheck } from './use-letter-check.ts';
import { useRested } from './use-rested.ts';
import { VersionsDialog } from './VersionsDialog.tsx';
import { beginningOf, isTouched, purposeOf, usualTone, wordsFrom } from './wording.ts';
import { WordingTools } from './WordingTools.tsx';
import { closingWords, letterName } from '../../letters/words.ts';

/** How long the number of findings rests before a screen reader is told, in milliseconds: it is not to talk over typing. */
const TELL_AFTER_MS = 1500;

/** Writes a letter: the envelope, the words, what to look at in them, and the ways out of the window. */
export function Composer({ first }: { readonly first: Letter }) {
  const say = useSay();
  const send = useSend();
  const announce = useAnnounce();
  const now = useNow();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const { value: letter, edit, leave, drop, kept, isUnkept, isStranded, flush } = useLetter(first);
  const { check, looked, language, isLooking } = useLetterCheck(letter);
  /** What the caret or the focus is at. It stays what it is while the pointer is elsewhere, such as on the way to a button. */
  const [entered, setEntered] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [isAttaching, setAttaching] = useState(false);
  const [layer, setLayer] = useState<'sent' | 'versions' | 'template' | null>(null);
  const descriptionId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const paper = useRef<HTMLDivElement>(null);

  const { findings } = check;
  const active = pointed ?? entered;
  // With nothing pointed at, the first one is what to begin with.
  const shown = findings.some(({ key }) => key === active) ? active : (findings[0]?.key ?? null);
  const marks = movedMarks(marksOf(findings, 'text'), looked.text, letter.text);
  const praised = movedMarks(goodMarksOf(check.good), looked.text, letter.text);
  const subjectFinding = findings.find(({ at }) => at.some(({ field }) => field === 'subject'));
  const told = useRested(say('letters.findings.told', { count: findings.length }), TELL_AFTER_MS);
  const context = { now, newId: newItemId };

  const write = (words: LetterWording): void => {
    const field = area.current;
    edit((last) => ({ ...last, subject: words.subject }));
    if (field === null) edit((last) => ({ ...last, text: words.text }));
    else replaceIn(field, 0, field.value.length, words.text);
  };
  /** Other words in place of these: nothing is asked, and what somebody wrote is kept as a version. */
  const begin = (from: LetterBeginning, also: Partial<Letter> = {}): void => {
    const touched = isTouched(workspace, letter, now);
    const begunFrom: Letter['begunFrom'] =
      'tone' in from ? { kind: 'built-in', variant: from.variant, tone: from.tone } : { kind: 'own', templateId: from.id };
    const next = { ...letter, ...also, begunFrom };
    const words = wordsFrom(workspace, next, from, now);
    edit((last) => ({ ...reworded({ ...last, ...also, begunFrom }, words, touched, context), text: last.text }));
    write(words);
    if (touched) announce(say('letters.kept-as-version'));
  };
  const putBack = (words: LetterWording): void => {
    edit((last) => ({ ...reworded(last, words, true, context), text: last.text }));
    write(words);
    setLayer(null);
  };
  const address = (person: Person | null): void => {
    const from = beginningOf(letter, workspace);
    // Words nobody touched are said to the other person instead; others stay as they are.
    if (from === null || isTouched(workspace, letter, now)) {
      edit((last) => addressed(last, person));
      return;
    }
    begin('tone' in from ? { variant: from.variant, tone: from.tone } : from, addressed(letter, person));
  };
  const sendThrough = (recruiter: Person): void => {
    const choice = throughRecruiter(letter);
    if (choice === null) {
      address(recruiter);
      return;
    }
    const [kind, variant] = choice;
    const tone = letter.begunFrom.kind === 'built-in' ? letter.begunFrom.tone : usualTone(workspace);
    begin({ variant, tone }, { ...addressed(letter, recruiter), kind });
  };

  const show = (key: string, from: number, to: number): void => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(from, to);
    setEntered(key);
    paper.current?.querySelector(`[data-finding="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'center' });
  };
  const showFinding = ({ key, at }: Finding): void => {
    const mark = marks.find(({ findingKey }) => findingKey === key);
    if (mark !== undefined) {
      show(key, mark.from, mark.to);
      return;
    }
    const [span] = at;
    if (span?.field === 'subject') {
      subject.current?.focus();
      subject.current?.setSelectionRange(span.from, span.to);
    }
    setEntered(key);
  };
  const fix = (chosen: Fix): void => {
    switch (chosen.kind) {
      case 'replace':
        for (const { at, by } of chosen.edits.toSorted((one, other) => other.at.from - one.at.from)) {
          const field = at.field === 'text' ? area.current : subject.current;
          // What was typed since it was looked at may have moved the place, or taken it away.
          const span: Mark = { findingKey: '', level: 'hint', from: at.from, to: at.to };
          const place = movedMarks([span], looked[at.field], letter[at.field])[0];
          if (field !== null && place !== undefined) replaceIn(field, place.from, place.to, by);
        }
        break;
      case 'attach':
        setAttaching(true);
        break;
      case 'choose-person':
        setChoosing(true);
        break;
      case 'use-recruiter': {
        const route = letter.opportunityId === null ? undefined : workspace.opportunities[letter.opportunityId]?.route;
        const recruiter = route?.kind === 'recruiter' && route.recruiterId !== null ? workspace.people[route.recruiterId] : undefined;
        if (recruiter === undefined) setChoosing(true);
        else sendThrough(recruiter);
        break;
      }
    }
  };
  const remove = async (): Promise<void> => {
    drop();
    if (kept !== null && !(await send('letter.remove', { id: letter.id })).ok) return;
    navigate(placeBehind(letter).to);
  };
  const markSent = async (sent: { readonly at: typeof now; readonly medium: 'mail' | 'phone' | 'post' | 'in-person' | 'message' }) => {
    if (!(await flush())) return;
    const answer = await send('letter.markSent', { id: letter.id, ...sent });
    if (!answer.ok) return;
    setLayer(null);
    navigate(letterPlace(letter), { replace: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = keysPressed(letterKeys, event, false)?.command;
    if (command !== 'next-finding' && command !== 'previous-finding') return;
    event.preventDefault();
    const next = nextMark(marks, area.current?.selectionStart ?? 0, command === 'next-finding' ? 1 : -1);
    if (next !== null) show(next.findingKey, next.from, next.to);
    else document.querySelector<HTMLElement>('[data-finding-item] button')?.focus();
  };
  const back = placeBehind(letter);
  const opportunity = letter.opportunityId === null ? undefined : workspace.opportunities[letter.opportunityId];
  return (
    <div className={styles['composer']} onKeyDown={onKeyDown}>
      <h1 className={text['unseen']}>{say(letterName(letter, workspace))}</h1>
      <div className={styles['scroll']}>
        <div ref={paper} className={styles['paper']}>
          <div className={styles['head']}>
            <Link to={back.to} className={styles['crumb'] ?? ''}>
              <ChevronLeft aria-hidden="true" />
              {opportunity === undefined
                ? say(back.words)
                : say('letters.crumb', {
                    role: opportunity.role,
                    company: opportunity.company,
                    known: opportunity.role === '' ? 'no' : 'yes',
                  })}
            </Link>
            <WordingTools
              letter={letter}
              onTone={(tone) => begin({ variant: purposeOf(letter).variant, tone })}
              onVariant={(variant) => {
                const tone = letter.begunFrom.kind === 'built-in' ? letter.begunFrom.tone : usualTone(workspace);
                begin({ variant, tone }, variant === 'handwritten' ? { medium: 'post' } : {});
              }}
              onOwn={(template) => begin(template)}
              onMedium={(medium) => edit((last) => ({ ...last, medium }))}
              onVersions={() => setLayer('versions')}
              onSaveAsTemplate={() => setLayer('template')}
              onTemplates={() => navigate('/letters/templates')}
              onRemove={() => void remove()}
            />
          </div>
          <Envelope
            letter={letter}
            subjectLevel={subjectFinding?.level ?? null}
            describedBy={descriptionId}
            isChoosing={isChoosing}
            onChoosing={setChoosing}
            subjectRef={subject}
            onPerson={address}
            onAddress={(to) => edit((last) => ({ ...last, to }))}
            onSubject={(words) => edit((last) => ({ ...last, subject: words }))}
            onLeave={leave}
            onNext={() => area.current?.focus()}
            attachments={letter.attachments}
            isOpen={isAttaching}
            onOpenChange={setAttaching}
            onAttach={(document) => edit((last) => attaching(last, document, newItemId))}
            onDetach={(id) => edit((last) => detaching(last, id))}
          />
          <div className={styles['text']}>
            <TextSurface
              label={say('letters.text')}
              value={letter.text}
              marks={marks}
              praised={praised}
              active={shown}
              describedBy={descriptionId}
              areaRef={area}
              onChange={(words) => edit((last) => ({ ...last, text: words }))}
              onLeave={leave}
              onEnter={setEntered}
              onPoint={setPointed}
            />
          </div>
          <p id={descriptionId} className={text['unseen']}>
            {say('letters.findings.described', { count: findings.length })}
          </p>
          <p role="status" className={text['unseen']}>
            {told}
          </p>
        </div>
        <aside className={styles['aside']} aria-label={say('letters.checks')} aria-busy={isLooking}>
          <Checks
            check={check}
            active={shown}
            onEnter={setEntered}
            onPoint={setPointed}
            onShow={showFinding}
            onFix={fix}
            onKnow={(word) => void send('word.know', { word, known: true })}
            onIgnore={(key) => edit((last) => ignoring(last, key))}
            onNoneLeft={() => area.current?.focus()}
            onBringBack={(key) => edit((last) => noLongerIgnoring(last, key))}
            note={
              language === 'fallback' ? say('letters.language.fallback') : language === 'starting' ? say('letters.language.starting') : null
            }
            closing={say(closingWords(letter.kind))}
          >
            <PanelNotes letter={letter} />
          </Checks>
        </aside>
      </div>
      <footer className={styles['foot']} data-foot-bar>
        <Nearest
          finding={findings.find(({ key }) => key === active) ?? null}
          onFix={fix}
          onIgnore={(key) => {
            edit((last) => ignoring(last, key));
            area.current?.focus();
          }}
        />
        {isStranded && <StrandedNote />}
        <TakenQuestion
          letter={letter}
          onSent={() => setLayer('sent')}
          onNotYet={(key) => {
            edit((last) => ignoring(last, key));
            area.current?.focus();
          }}
        />
        <div className={styles['bar']}>
          <SendBar letter={letter} check={check} flush={flush} />
          <span className={styles['push']} />
          <span className={styles['kept']} data-failed={isUnkept || undefined}>
            {isUnkept ? say('letters.not-kept') : kept === null ? '' : say('letters.kept', { at: { at: kept.changedAt, as: 'smart' } })}
          </span>
          <Button look="quiet" onClick={() => setLayer('sent')}>
            {say('letters.mark-sent')}
          </Button>
        </div>
      </footer>
      {layer === 'sent' && (
        <MarkSentDialog
          letter={letter}
          errors={findings.filter(({ level }) => level === 'error')}
          onSent={markSent}
          onClose={() => setLayer(null)}
        />
      )}
      {layer === 'versions' && (
        <VersionsDialog
          letter={letter}
          onKeep={withVersion(letter, context) === letter ? null : () => edit((last) => withVersion(last, context))}
          onPutBack={putBack}
          onClose={() => setLayer(null)}
        />
      )}
      {layer === 'template' && <SaveAsTemplate letter={letter} onClose={() => setLayer(null)} />}
    </div>
  );
}

import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { type InterviewBrief, briefOf } from '../../../core/brief/brief-of.ts';
import { comingInterviews } from '../../../core/brief/coming.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { GivenDocuments } from '../../documents/GivenDocuments.tsx';
import { storyOfPoint, titleOf, whenOf } from '../../preparation/brief-words.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './PreparationTab.module.css';

/** The next interview's brief in short, those of rounds that were held, and what this company was told. */
export function PreparationTab({ facts }: { readonly facts: Case }) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const { next, past } = useMemo(() => {
    const coming = comingInterviews(workspace, now).find(({ opportunityId }) => opportunityId === facts.opportunity.id);
    return {
      next: coming === undefined ? null : briefOf(workspace, coming.id, now),
      past: facts.interviews
        .filter(({ id, endAt }) => endAt <= now && workspace.briefs[id] !== undefined)
        .flatMap(({ id }) => briefOf(workspace, id, now) ?? [])
        .toReversed(),
    };
  }, [workspace, facts, now]);
  const told = (next ?? past[0])?.told.lines ?? [];
  return (
    <div className={styles['preparation']}>
      {next === null ? <p className={text['second']}>{say('preparation.tab.none')}</p> : <Next brief={next} />}
      {told.length > 0 && (
        <section aria-labelledby="told">
          <h2 id="told" className={text['heading']}>
            {say('preparation.told')}
          </h2>
          <ul className={styles['lines']}>
            {told.map(({ id, topic, words, to, at }) => (
              <li key={id}>
                {say('preparation.told.line', { topic, words })}
                <span className={styles['end']}>
                  {say('preparation.told.to', { named: to === '' ? 'no' : 'yes', who: to, at: { at, as: 'smart' } })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <GivenDocuments opportunityId={facts.opportunity.id} />
      {past.length > 0 && (
        <section aria-labelledby="past-briefs">
          <h2 id="past-briefs" className={text['heading']}>
            {say('preparation.tab.past')}
          </h2>
          {past.map((brief) => (
            <Past key={brief.interview.id} brief={brief} />
          ))}
        </section>
      )}
    </div>
  );
}

function Next({ brief }: { readonly brief: InterviewBrief }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const { interview, points, aspects } = brief;
  return (
    <section aria-labelledby="next-brief">
      <p className={styles['over']}>{whenOf(brief, say)}</p>
      <h2 id="next-brief" className={text['title']}>
        {say(titleOf(brief))}
      </h2>
      <ul className={styles['lines']}>
        {points
          .filter(({ isClosed }) => !isClosed)
          .map((point) => (
            <li key={point.key}>
              <span className={text['strong']}>{point.name}</span>
              <span className={styles['end']}>
                {point.plan === ''
                  ? storyOfPoint(point)
                      .map((line) => say(line))
                      .join('. ')
                  : point.plan}
              </span>
            </li>
          ))}
      </ul>
      <ul className={styles['lines']}>
        {aspects.map(({ aspect, readiness, count }) => (
          <li key={aspect}>
            {say(`preparation.aspect.${aspect}`)}
            <span className={styles['end']}>{say('preparation.readiness', { readiness, count })}</span>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => navigate(`/preparation/${interview.id}`)}>{say('preparation.tab.open')}</Button>
      </div>
    </section>
  );
}

/** A brief as the person had it when they went in: read only. */
function Past({ brief }: { readonly brief: InterviewBrief }) {
  const say = useSay();
  const { own, interview, answers, answersArePicked, stories } = brief;
  const said = [
    ...(['interest', 'skills', 'fit', 'doubts', 'terms'] as const).map(
      (aspect) => [say(`preparation.aspect.${aspect}`), own.aspects[aspect]] as const,
    ),
    [say('preparation.setting'), own.setting] as const,
    [say('preparation.task'), own.task] as const,
    [say('preparation.ask'), own.questions.map(({ question }) => question).join('\n')] as const,
    [say('preparation.answers'), (answersArePicked ? answers : []).map(({ answer }) => answer.question).join('\n')] as const,
    [say('preparation.stories'), stories.map(({ title }) => title).join('\n')] as const,
  ].filter(([, words]) => words.trim() !== '');
  return (
    <article className={styles['past']} aria-label={say('standing.round', { round: interview.round })}>
      <h3 className={text['strong']}>{whenOf(brief, say)}</h3>
      {said.length === 0 && <p className={styles['over']}>{say('preparation.tab.past.empty')}</p>}
      <dl>
        {said.map(([term, words]) => (
          <div key={term} className={styles['said']}>
            <dt className={styles['over']}>{term}</dt>
            <dd className={styles['words']}>{words}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

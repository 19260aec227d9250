import { type ReactNode, type Ref, useId } from 'react';
import type { Carried } from '../../../../core/brief/carried.ts';
import type { InterviewBrief } from '../../../../core/brief/brief-of.ts';
import type { Panelist } from '../../../../core/brief/panel.ts';
import type { PaperSize } from '../../../../core/papers/paper.ts';
import { type Say, useSay } from '../../../ui/say.ts';
import { aboutThem, checkWords, storyOfPoint } from '../../../preparation/brief-words.ts';
import styles from './Paper.module.css';

/** How many lines there are to write on: what is left of a sheet when the rest is filled as usual. */
const WRITING_LINES = [1, 2, 3, 4];

interface PaperProps {
  readonly ref?: Ref<HTMLElement>;
  readonly brief: InterviewBrief;
  readonly size: PaperSize;
}

/** A brief on paper: headings, lists and a table, so that a reader of the PDF finds its way as well as the eye. */
export function Paper({ ref, brief, size }: PaperProps) {
  const say = useSay();
  const { interview, opportunity, own, points, open, panel, aspects, answers, stories, questions, asksForDecision, told, checklist } =
    brief;
  const { round, startAt, zone, place } = interview;
  const left = points.filter(({ isClosed }) => !isClosed);
  const known = panel.filter(
    ({ person, askedBefore, reactions }) => person.research.trim() !== '' || askedBefore.length > 0 || reactions.length > 0,
  );
  const bring = [
    ...answers.map(({ answer }) => ({ id: answer.id, title: answer.question, rest: '' })),
    ...stories.map(({ id, title, result }) => ({ id, title, rest: result })),
  ];
  const ready = checkWords(checklist, say).map(({ line: { id }, words }) => ({ id, words }));
  const asks = [
    ...questions.map(({ id, question }) => ({ id, question })),
    ...(asksForDecision ? [{ id: 'decision', question: say('preparation.ask.decision') }] : []),
  ];

  return (
    <main ref={ref} className={styles['paper']} data-size={size}>
      <header className={styles['head']}>
        <div>
          <p>{say('preparation.paper.when', { day: { at: startAt, as: 'long-day', zone }, time: { at: startAt, as: 'time', zone } })}</p>
          {place !== '' && <p>{place}</p>}
          {own.directions.trim() !== '' && <p className={styles['lines']}>{own.directions.trim()}</p>}
        </div>
        <svg className={styles['mark']} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3.6 20 12 4l8.4 16" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
          <circle cx="12" cy="17.2" r="2.7" />
        </svg>
      </header>
      <h1>{opportunity.company}</h1>
      <p className={styles['about']}>
        {opportunity.role === '' ? say('standing.round', { round }) : say('preparation.paper.about', { role: opportunity.role, round })}
      </p>
      {own.setting.trim() !== '' && <p className={styles['about']}>{own.setting.trim()}</p>}
      <div className={styles['pair']}>
        {panel.length > 0 && (
          <Part title={say(panel.some(({ decides }) => decides) ? 'preparation.panel' : 'preparation.panel.there')}>
            <ul>
              {panel.map((panelist) => (
                <li key={panelist.person.id}>
                  <Named name={panelist.person.name} rest={aboutThem(panelist, say)} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        {ready.length > 0 && (
          <Part title={say('preparation.check')}>
            <ul>
              {ready.map(({ id, words }) => (
                <li key={id}>{words}</li>
              ))}
            </ul>
          </Part>
        )}
      </div>
      {own.task.trim() !== '' && (
        <Part title={say('preparation.paper.task')}>
          <p className={styles['lines']}>{own.task.trim()}</p>
        </Part>
      )}
      {left.length > 0 && (
        <Part title={say('preparation.paper.gaps', { count: open })}>
          <ul>
            {left.map((point) => (
              <li key={point.key}>
                <b>{point.name}.</b> {toDo(point, say)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={say('preparation.aspects')}>
        <table>
          <tbody>
            {aspects.map(({ aspect, words, line }) => (
              <tr key={aspect}>
                <th scope="row">{say(`preparation.aspect.${aspect}`)}</th>
                <td className={styles['lines']}>{words === '' ? say(line) : words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      {bring.length > 0 && (
        <Part title={say('preparation.answers')}>
          <ul>
            {bring.map(({ id, title, rest }) => (
              <li key={id}>
                <Named name={title} rest={rest} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {asks.length > 0 && (
        <Part title={say('preparation.ask')}>
          <ul className={styles['asks']}>
            {asks.map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
          </ul>
        </Part>
      )}
      {told.lines.length > 0 && (
        <Part title={say('preparation.paper.told')}>
          <ul>
            {told.lines.map(({ id, topic, words }) => (
              <li key={id}>{say('preparation.told.line', { topic, words })}</li>
            ))}
          </ul>
        </Part>
      )}
      {known.length > 0 && (
        <Part title={say('preparation.paper.people')} isLong>
          {known.map((panelist) => (
            <About key={panelist.person.id} panelist={panelist} />
          ))}
        </Part>
      )}
      {size !== 'phone' && (
        <Part title={say('preparation.paper.said')}>
          <div aria-hidden="true">
            {WRITING_LINES.map((line) => (
              <div key={line} className={styles['line']} />
            ))}
          </div>
        </Part>
      )}
      <footer className={styles['closing']}>{say('preparation.paper.closing')}</footer>
    </main>
  );
}

/** The plan where there is one, else where it showed, with the person's own words about it. */
const toDo = ({ plan, words, companies, ...rest }: Carried, say: Say): string => {
  if (plan.trim() !== '') return plan.trim();
  const missed = companies.length === 0 ? '' : say('preparation.paper.missed', { companies });
  const asked = storyOfPoint({ plan, words, ...rest, companies: [] }).map((line) => say(line));
  return [missed, ...asked, words].filter((each) => each !== '').join(' ');
};

interface PartProps {
  readonly title: string;
  /** May go on with the next page, rather than leave a part of this one empty. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

function Part({ title, isLong = false, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['part']} data-long={isLong || undefined}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Named({ name, rest }: { readonly name: string; readonly rest: string }) {
  return (
    <>
      <b>{name}</b>
      {rest === '' ? '' : `, ${rest}`}
    </>
  );
}

/** What was found out about somebody, what they asked before, and how they took it. */
function About({ panelist: { person, askedBefore, reactions } }: { readonly panelist: Panelist }) {
  const say = useSay();
  return (
    <div className={styles['person']}>
      <h3>{person.name}</h3>
      {person.research.trim() !== '' && <p className={styles['lines']}>{person.research.trim()}</p>}
      {reactions.map((words) => (
        <p key={words} className={styles['lines']}>
          {words}
        </p>
      ))}
      {askedBefore.length > 0 && (
        <ul className={styles['asks']}>
          {askedBefore.map(({ question, times }) => (
            <li key={question}>{times > 1 ? say('preparation.panel.asked.times', { question, times }) : question}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { Link } from 'wouter';
import { decisionQuestions } from '../../../core/decision/points.ts';
import type { FactBeside } from '../../../core/decision/fact-beside.ts';
import type { JobColumn } from '../../../core/offers/column.ts';
import { isAnswered } from '../../../core/offers/figures.ts';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './OffersTable.module.css';
import { Pips } from './Pips.tsx';

export interface QuestionRowsProps {
  readonly offers: readonly JobColumn[];
  /** Of the table, in columns. */
  readonly width: number;
  /** The last column is the present job, about which nobody is asked. */
  readonly hasPresent: boolean;
  /** A contract was signed elsewhere: nobody is led on to a decision. */
  readonly isDecided: boolean;
}

/** The four questions before a yes: the points of three of them, the gut in the person's words, and the facts beside it. */
export function QuestionRows({ offers, width, hasPresent, isDecided }: QuestionRowsProps) {
  const say = useSay();
  const isBegun = ({ questions }: JobColumn): boolean =>
    questions !== null && (questions.gut !== '' || decisionQuestions.some((question) => isAnswered(questions[question])));
  // Nobody needs to be told what was never gone through of an offer that is not to be taken.
  if (isDecided && !offers.some(isBegun)) return null;
  const hasGut = offers.some(({ questions }) => (questions?.gut ?? '') !== '');
  const hasFacts = offers.some(({ questions }) => (questions?.facts.length ?? 0) > 0);
  return (
    <tbody className={styles['questions']}>
      <tr className={styles['section']}>
        <th scope="rowgroup" colSpan={width}>
          {say('offers.questions')}
        </th>
      </tr>
      {decisionQuestions.map((question) => (
        <tr key={question}>
          <th scope="row" className={styles['first']}>
            {say(`offers.question.${question}`)}
          </th>
          {offers.map(({ id, questions }) => (
            <td key={id}>{questions !== null && <Pips count={questions[question]} />}</td>
          ))}
          {hasPresent && <td />}
        </tr>
      ))}
      {hasGut && (
        <tr data-joined={hasFacts || undefined}>
          <th scope="row" className={styles['first']}>
            {say('offers.question.gut')}
          </th>
          {offers.map(({ id, questions }) => (
            <td key={id} className={styles['quote']}>
              {questions !== null && questions.gut !== '' && <>“{questions.gut}”</>}
            </td>
          ))}
          {hasPresent && <td />}
        </tr>
      )}
      {hasFacts && (
        <tr className={styles['facts']}>
          <th scope="row" className={styles['first']}>
            {say('offers.question.facts')}
          </th>
          {offers.map(({ id, questions }) => (
            <td key={id}>
              {(questions?.facts.length ?? 0) > 0 && (
                <ul>
                  {questions?.facts.map((fact, index) => (
                    <li key={index}>
                      <Fact fact={fact} />
                    </li>
                  ))}
                </ul>
              )}
            </td>
          ))}
          {hasPresent && <td />}
        </tr>
      )}
      {!isDecided && (
        <tr className={styles['ways']}>
          <th scope="row" className={styles['first']}>
            <span className={text['unseen']}>{say('offers.question.begin')}</span>
          </th>
          {offers.map((column) => (
            <td key={column.id}>
              <Link
                to={`/offers/${column.id}/decision`}
                className={styles['way']}
                aria-label={say(isBegun(column) ? 'offers.question.on.of' : 'offers.question.begin.of', { company: column.company })}
              >
                {say(isBegun(column) ? 'offers.question.on' : 'offers.question.begin')}
              </Link>
            </td>
          ))}
          {hasPresent && <td />}
        </tr>
      )}
    </tbody>
  );
}

/** A fact beside the gut: what Afterview knows in sans, what somebody wrote in serif. */
function Fact({ fact }: { readonly fact: FactBeside }) {
  const say = useSay();
  if (fact.words === '') return <>{say(fact.text)}</>;
  return (
    <>
      <span className={styles['note']}>{say(fact.text)}</span> <span className={styles['said']}>“{fact.words}”</span>
    </>
  );
}

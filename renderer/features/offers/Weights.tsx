import type { Criterion } from '../../../core/model/offer.ts';
import { WEIGHT_LIMIT } from '../../../core/model/offer.ts';
import type { ColumnId, JobColumn } from '../../../core/offers/column.ts';
import { weighOffers } from '../../../core/offers/compare-offers.ts';
import { figureWords } from '../../../core/offers/figure-words.ts';
import { leadWords, turnWords } from '../../../core/offers/lead-words.ts';
import { isTelling, shareOf, type Telling, valueOf, type Weighed } from '../../../core/offers/weigh.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { type Say, useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Weights.module.css';

const PERCENT = 100;

/** Points are shown with one figure behind the point at most. */
const rounded = (points: number): number => Math.round(points * 10) / 10;

const listOf = (criteria: readonly Weighed<ColumnId>[], state: Weighed<ColumnId>['state'], say: Say): readonly string[] =>
  criteria.filter((each) => each.state === state).map(({ criterion }) => say(`offers.criterion.inside.${criterion}`));

/** What each offer gets by the person's own weights, part by part, who leads, and what that hangs on. */
export function Weights({ offers }: { readonly offers: readonly JobColumn[] }) {
  const say = useSay();
  const send = useSend();
  const kept = useWorkspace(({ settings }) => settings.comparison.weights);
  const {
    value: weights,
    edit,
    leave,
  } = useEdited('weights of offers', kept, (changed) => send('settings.update', { comparison: { weights: changed } }));
  const { criteria, together, lead } = weighOffers(offers, weights);
  const telling = criteria.filter(isTelling);
  const all = telling.reduce((sum, { weight }) => sum + weight, 0);
  const nameOf = (id: ColumnId): string => offers.find((column) => column.id === id)?.company ?? '';
  const [same, unknown] = [listOf(criteria, 'same', say), listOf(criteria, 'unknown', say)];
  return (
    <section className={styles['weights']} aria-labelledby="weights">
      <h2 id="weights" className={text['heading']}>
        {say('offers.weights')}
      </h2>
      <p className={styles['why']}>{say('offers.weights.why')}</p>
      <p className={styles['lead']} role="status" data-none={lead === null || undefined}>
        {say(leadWords(lead, nameOf, (criterion) => say(`offers.criterion.counts.${criterion}`)))}
      </p>
      {telling.length > 0 && (
        <div className={styles['scroller']} role="region" aria-label={say('offers.weights.table')} tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col" className={styles['criterion']}>
                  {say('offers.weights.criterion')}
                </th>
                <th scope="col" className={styles['weight']}>
                  {say('offers.weights.weight')}
                </th>
                {offers.map(({ id, company }) => (
                  <th key={id} scope="col">
                    {company}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {telling.map((one) => (
                <CriterionRow
                  key={one.criterion}
                  one={one}
                  share={shareOf(criteria, one.criterion)}
                  turns={(lead?.sensitivities ?? [])
                    .filter(({ criterion }) => criterion === one.criterion)
                    .flatMap((each) => turnWords(each, nameOf).map((words) => say(words)))}
                  offers={offers}
                  onWeigh={(weight) => edit((before) => ({ ...before, [one.criterion]: weight }))}
                  onLeave={leave}
                />
              ))}
            </tbody>
            {together !== null && (
              <tfoot>
                <tr>
                  <th scope="row" className={styles['criterion']}>
                    {say('offers.weights.together')}
                  </th>
                  <td className={styles['weight']}>{say('offers.cell.number', { count: all })}</td>
                  {offers.map(({ id }) => (
                    <td key={id} data-ahead={lead?.leaderIds.includes(id) || undefined}>
                      {say('offers.weights.points', { points: rounded(valueOf(together, id) * all), of: all })}
                    </td>
                  ))}
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
      {same.length > 0 && <p className={styles['left']}>{say('offers.weights.same', { criteria: same })}</p>}
      {unknown.length > 0 && <p className={styles['left']}>{say('offers.weights.unknown', { criteria: unknown })}</p>}
    </section>
  );
}

interface CriterionRowProps {
  readonly one: Telling<ColumnId>;
  /** Of all that counts, from 0 to 1. */
  readonly share: number;
  /** Who leads from which share on. */
  readonly turns: readonly string[];
  readonly offers: readonly JobColumn[];
  readonly onWeigh: (weight: number) => void;
  readonly onLeave: () => void;
}

function CriterionRow({ one: { criterion, weight, standings }, share, turns, offers, onWeigh, onLeave }: CriterionRowProps) {
  const say = useSay();
  const name = say(`offers.criterion.${criterion}`);
  return (
    <tr>
      <th scope="row" className={styles['criterion']}>
        {name}
        {[...(weight > 0 ? [say('offers.weights.share', { share: Math.round(share * PERCENT) })] : []), ...turns].map((line) => (
          <span key={line} className={styles['note']}>
            {line}
          </span>
        ))}
      </th>
      <td className={styles['weight']}>
        <span className={styles['slide']}>
          <input
            type="range"
            min={0}
            max={WEIGHT_LIMIT}
            step={1}
            value={weight}
            aria-label={say('offers.weight.of', { criterion: name })}
            onChange={(event) => onWeigh(Number(event.target.value))}
            onBlur={onLeave}
          />
          <span aria-hidden="true">{weight}</span>
        </span>
      </td>
      {offers.map((column) => (
        <Points
          key={column.id}
          column={column}
          criterion={criterion}
          points={rounded(valueOf(standings, column.id) * weight)}
          of={weight}
        />
      ))}
    </tr>
  );
}

interface PointsProps {
  readonly column: JobColumn;
  readonly criterion: Criterion;
  readonly points: number;
  readonly of: number;
}

function Points({ column, criterion, points, of }: PointsProps) {
  const say = useSay();
  const read = figureWords(criterion, column);
  return (
    <td>
      {read !== null && say(read)}
      {of > 0 && <span className={styles['note']}>{say('offers.weights.points', { points, of })}</span>}
    </td>
  );
}

import type { AskedQuestion } from '../../../../../core/model/debrief.ts';
import { useSay } from '../../../../ui/say.ts';
import styles from './fields.module.css';

/** What was said of an answer, on one line. */
export function MarkNames({ asked: { marks, about, timesAsked } }: { readonly asked: AskedQuestion }) {
  const say = useSay();
  const names = [
    about,
    ...(timesAsked > 1 ? [say('debrief.question.again', { times: timesAsked })] : []),
    ...marks.map((mark) => say(`debrief.mark.${mark}`)),
  ].filter((name) => name.trim() !== '');
  return names.length === 0 ? null : <p className={styles['note']}>{names.join(' · ')}</p>;
}

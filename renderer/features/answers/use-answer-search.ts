import { useEffect, useMemo, useState } from 'react';
import { type AnswerSearch, createAnswerSearch, type SearchedAnswers } from '../../../core/answers/search.ts';

/** While the window is not busy, but soon enough for somebody who searches at once. */
const AT_LATEST_MS = 100;

/**
 * The search over the answer bank, read while the window is idle so that no key waits for it; null until it has read
 * everything once. When an answer changes, the search before goes on until the new one is read.
 */
export const useAnswerSearch = ({ answers, stories }: SearchedAnswers): AnswerSearch['find'] | null => {
  const reading = useMemo(() => createAnswerSearch({ answers, stories }), [answers, stories]);
  const [complete, setComplete] = useState<AnswerSearch | null>(null);
  useEffect(() => {
    const readOn = (deadline: IdleDeadline): void => {
      do reading.readOn();
      while (!reading.isComplete() && deadline.timeRemaining() > 0);
      if (reading.isComplete()) setComplete(reading);
      else next = requestIdleCallback(readOn, { timeout: AT_LATEST_MS });
    };
    let next = requestIdleCallback(readOn, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(next);
  }, [reading]);
  return complete?.find ?? null;
};

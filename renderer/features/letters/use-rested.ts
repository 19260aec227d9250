import { useEffect, useState } from 'react';

/** A value as it was when it last rested for this long, in milliseconds: what is worth doing once typing pauses. */
export const useRested = <Value>(value: Value, restMs: number): Value => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
};

const order = new Map<string, boolean>();

/** Whether 3/4 is March 4th where the person comes from. An unknown locale reads day first. */
export const isMonthFirst = (locale: string): boolean => {
  const known = order.get(locale);
  if (known !== undefined) return known;
  const first = monthComesFirst(locale);
  order.set(locale, first);
  return first;
};

const monthComesFirst = (locale: string): boolean => {
  try {
    const parts = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).formatToParts(0);
    const fields = parts.filter(({ type }) => type === 'month' || type === 'day');
    return fields[0]?.type === 'month' && !/^(?:zh|ja|ko|hu|lt)/u.test(locale);
  } catch {
    return false;
  }
};

/** A record as it was written, in the shape of its own version and not yet checked. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every record of a collection changed; what is no record stays for the check that follows. */
export const eachRecord = (collection: unknown, change: (record: Raw) => Raw): unknown =>
  isRaw(collection)
    ? Object.fromEntries(Object.entries(collection).map(([id, record]) => [id, isRaw(record) ? change(record) : record]))
    : collection;

/** Checks on values that come out of a stored tally. */

/** A list of lists. Throws a RangeError naming `what` where it is none. */
export function rowsOf(value: unknown, what: string): readonly (readonly unknown[])[] {
  if (Array.isArray(value) && value.every(Array.isArray)) return value;
  throw new RangeError(`a stored tally holds no list of rows under ${what}`);
}

interface Types {
  readonly string: string;
  readonly number: number;
}

/** A value of one type. Throws a RangeError naming `what`. */
export function stored<T extends keyof Types>(value: unknown, type: T, what: string): Types[T] {
  if (typeof value === type) return value as Types[T];
  throw new RangeError(
    `a stored tally holds ${JSON.stringify(value)?.slice(0, 60)} as ${what}, not a ${type}`,
  );
}

/** A whole number of at least 0. Throws a RangeError naming `what`. */
export function storedCount(value: unknown, what: string): number {
  const count = stored(value, 'number', what);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new RangeError(`a stored tally holds ${count} as ${what}, which is not a count`);
}

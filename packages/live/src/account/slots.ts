/** Runs work, waiting while too much of it runs already. */
export type Slots = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** At most `count` pieces of work at a time; the others begin in the order in which they came. */
export const slots = (count: number): Slots => {
  const waiting: (() => void)[] = [];
  let free = count;
  const enter = (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  // Whoever leaves hands the slot on, so that nobody who comes in between takes it.
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};

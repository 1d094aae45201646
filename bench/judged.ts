/** Whether a ratio keeps its bound, in a word. */
export const judged = (ratio: number, atMost: number): string => (ratio <= atMost ? 'pass' : 'miss');

/** Whether a ratio keeps its bound, in a word. */
export const judged = (ratio: number, atMost: number): string => (ratio <= atMost ? 'pass' : 'miss');

/** The same where more is better. */
export const judgedAtLeast = (figure: number, atLeast: number): string => (figure >= atLeast ? 'pass' : 'miss');

import { createInterface } from 'node:readline/promises';
import { Problem } from '../problem';

/** Where a person answers questions. */
export interface Terminal {
  /** Asks; an empty answer is the proposal. */
  readonly ask: (question: string, proposal?: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** The terminal of this process, or `undefined` where there is none. */
export const openTerminal = (input = process.stdin, output = process.stdout): Terminal | undefined => {
  if (!input.isTTY || !output.isTTY) return undefined;
  const lines = createInterface({ input, output });
  const closed = new AbortController();
  lines.once('close', () => {
    closed.abort();
  });
  return {
    ask: async (question, proposal) => {
      const shown = proposal === undefined ? `${question}: ` : `${question} [${proposal}]: `;
      try {
        const answer = (await lines.question(shown, { signal: closed.signal })).trim();
        return answer === '' ? proposal : answer;
      } catch (cause) {
        throw new Problem('The questions were not answered.', 'Nothing was written.', { cause });
      }
    },
    close: () => {
      lines.close();
    },
  };
};

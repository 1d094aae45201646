import type { VerdictWords } from '../verdicts/verdict-words';

/** One thing that the matrix says of an environment, as symbol, words and colour. */
export interface MatrixFact extends Pick<VerdictWords, 'symbol' | 'tone'> {
  /** Tab of the environment that has the rest. */
  readonly tab: string;
  readonly text: string;
}

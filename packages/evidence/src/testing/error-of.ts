import { EvidenceError } from '../evidence-error';

/** The `EvidenceError` that `run` throws; any other outcome fails the test. */
export const errorOf = (run: () => unknown): EvidenceError => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof EvidenceError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
};

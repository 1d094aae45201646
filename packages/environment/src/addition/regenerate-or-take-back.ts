/** Writes what follows from the descriptors; rejects when it cannot. */
export type Regenerate = () => Promise<void>;

const wordsOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

/**
 * Generates after descriptors have changed. When that fails, takes the change back, generates once more without it, and throws
 * the failure; when that fails as well, what is thrown says that generated files may be left of it.
 */
export const regenerateOrTakeBack = async (regenerate: Regenerate, takeBack: () => void): Promise<void> => {
  try {
    await regenerate();
  } catch (failure) {
    takeBack();
    await regenerate().catch(() => {
      throw new Error(
        `${wordsOf(failure)}\nWhat had been generated could not be put back, either: mend the above, run npx projen, and look at git status.`,
        { cause: failure },
      );
    });
    throw failure;
  }
};

/** What came of a step. */
interface Said {
  readonly file: string;
  readonly preview?: string;
  readonly notes: readonly string[];
  readonly written: boolean;
  readonly regenerated: boolean;
}

const outcomeOf = ({ file, written, regenerated }: Said): string => {
  if (!written) return `Nothing was written; ${file} would be.`;
  return regenerated ? `${file} was written, and everything that follows from it.` : `${file} was written.`;
};

/** What a step says of itself. One text: Backstage stores entries at the same time, and in any order. */
export const logOf = (said: Said): string =>
  [
    ...(said.preview === undefined ? [] : [said.preview]),
    ...said.notes.map((note) => `Note: ${note}`),
    outcomeOf(said),
  ].join('\n');

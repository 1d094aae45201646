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

/** A step's log. */
export const linesOf = (said: Said): readonly string[] => [
  ...(said.preview?.split('\n') ?? []),
  ...said.notes.map((note) => `Note: ${note}`),
  outcomeOf(said),
];

import { z } from 'zod';
import { Problem } from '../../problem';

/** One finding of cfn-lint. */
export interface LintMatch {
  /** As it was given to cfn-lint. */
  readonly file: string;
  readonly line: number;
  /** `E3002` */
  readonly rule: string;
  readonly message: string;
  /** Absent when the finding is about no resource. */
  readonly logicalId: string | undefined;
}

const matches = z.array(
  z.object({
    Filename: z.string(),
    Message: z.string(),
    Rule: z.object({ Id: z.string() }),
    Location: z.object({
      Start: z.object({ LineNumber: z.number() }),
      Path: z.array(z.union([z.string(), z.number()])).nullish(),
    }),
  }),
);

const logicalIdIn = (path: readonly (string | number)[]): string | undefined =>
  path[0] === 'Resources' && typeof path[1] === 'string' ? path[1] : undefined;

/** Reads what `cfn-lint --format json` printed. @throws Problem when it is something else */
export const readLintMatches = (printed: string): readonly LintMatch[] => {
  try {
    return matches.parse(JSON.parse(printed === '' ? '[]' : printed)).map((match) => ({
      file: match.Filename,
      line: match.Location.Start.LineNumber,
      rule: match.Rule.Id,
      message: match.Message,
      logicalId: logicalIdIn(match.Location.Path ?? []),
    }));
  } catch (cause) {
    throw new Problem(
      `cfn-lint printed what is no list of findings: ${printed.slice(0, 200)}.`,
      'Run: cfn-lint --version',
      {
        cause,
      },
    );
  }
};

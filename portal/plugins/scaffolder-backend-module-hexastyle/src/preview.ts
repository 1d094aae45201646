import { z } from 'zod';

const levels = z.object({ low: z.number(), expected: z.number(), high: z.number() });

/** What the portal shows of the command's answer; it may have more. */
const answerSchema = z.object({
  kind: z.literal('planned'),
  words: z.string(),
  preview: z.object({
    files: z.array(z.object({ path: z.string(), change: z.enum(['new', 'changed']) })),
    stacks: z.array(z.object({ name: z.string(), region: z.string(), resources: z.int() })),
    cost: z.object({ total: z.object({ usd: levels, unpriced: z.int() }) }),
    pillars: z.array(
      z.object({
        pillar: z.string(),
        claims: z.int(),
        verified: z.int(),
        gaps: z.int(),
        open: z.array(z.string()),
      }),
    ),
    faults: z.array(z.string()),
  }),
});

/** An environment before it is written, for people in `words` and for later steps in parts. */
export interface Preview extends Readonly<z.infer<typeof answerSchema>['preview']> {
  readonly words: string;
}

const MISFIT =
  'The checkout answered in another format than this portal reads: have both at one version (npm ci, restart the portal).';

/** Reads what `env:add --dry-run --json` printed. Throws when it is something else. */
export const readPreview = (printed: string): Preview => {
  const { data, error } = answerSchema.safeParse(parsed(printed));
  if (data === undefined) throw new Error(MISFIT, { cause: error });
  return { ...data.preview, words: data.words };
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(MISFIT, { cause });
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../problem';
import type { ManifestStack } from './manifest';

/** A value that a deployment may give to a stack. */
export interface StackParameter {
  readonly name: string;
  /** What the stack begins with; `undefined` when it has to be given. */
  readonly initial: string | undefined;
  /** Empty when the template allows any. */
  readonly allowed: readonly string[];
  readonly says: string;
}

const templateSchema = z.looseObject({
  Parameters: z
    .record(
      z.string(),
      z.looseObject({
        Default: z.union([z.string(), z.number()]).optional(),
        AllowedValues: z.array(z.string()).default([]),
        Description: z.string().default(''),
      }),
    )
    .default({}),
});

/** What the CDK adds to every template, and nobody gives. */
const BOOTSTRAP = 'BootstrapVersion';

/** The parameters of a stack's template, in its order. @throws Problem when the template cannot be read */
export const parametersOf = (directory: string, { templateFile }: ManifestStack): readonly StackParameter[] => {
  const file = join(directory, templateFile);
  try {
    return Object.entries(templateSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).Parameters)
      .filter(([name]) => name !== BOOTSTRAP)
      .map(([name, { Default, AllowedValues, Description }]) => ({
        name,
        initial: Default === undefined ? undefined : String(Default),
        allowed: AllowedValues,
        says: Description,
      }));
  } catch (error) {
    throw new Problem(`${file} cannot be read.`, 'Run: npm run synth', { cause: error });
  }
};

import { glob } from 'node:fs/promises';
import { timedCommand } from '../command';
import type { Timed } from '../comparison';

/** Its exit code is made of bits for errors, warnings and notes; 32 and more, or none, is a failure of its own. */
const linted = (exitCode: number | null): boolean => exitCode !== null && exitCode < 32;

/** `cfn-lint` on the templates of the same environments: the checker of templates that most pipelines run. */
export const cfnLint = async (root: string): Promise<Timed> => {
  const templates: string[] = [];
  for await (const file of glob('packages/infra/cdk.out/*/*.template.json', { cwd: root })) templates.push(file);
  return timedCommand({ file: 'cfn-lint', args: templates.sort(), cwd: root, accepts: linted });
};

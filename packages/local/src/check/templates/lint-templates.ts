import { spawnSync } from 'node:child_process';
import { Problem } from '../../problem';
import { findProgram } from '../../programs/find-program';
import { outcomeOf, type Outcome } from '../step';
import { ACCEPTED } from './accepted';
import { assembledTemplates, type AssembledTemplate } from './assembled-templates';
import { CFN_LINT } from './cfn-lint';
import { judgeMatches } from './judge-matches';
import { readLintMatches, type LintMatch } from './lint-match';

/** cfn-lint's exit code is a sum: 2 errors, 4 warnings, 8 remarks. Anything else is a failure of its own. */
const FINDINGS = 2 | 4 | 8;

const lint = (
  program: string,
  root: string,
  [region, templates]: readonly [string, readonly AssembledTemplate[]],
): readonly LintMatch[] => {
  const args = ['--format', 'json', '--regions', region, '--', ...templates.map(({ file }) => file)];
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status === null || (status & ~FINDINGS) !== 0)
    throw new Problem(`cfn-lint failed: ${stderr.trim()}.`, `Run: pip install cfn-lint==${CFN_LINT}`);
  return readLintMatches(stdout.trim());
};

/** Judges the templates of assemblies by the schemas of the region that each is for. */
export const lintTemplates = (out: string, root: string, searchPath: string): Outcome => {
  const program = findProgram(['cfn-lint'], searchPath);
  if (program === undefined)
    return {
      kind: 'skipped',
      reason: `cfn-lint is not on the search path. To have it: pip install cfn-lint==${CFN_LINT}`,
    };
  const templates = assembledTemplates(out, root);
  const matches = [...Map.groupBy(templates, ({ region }) => region)].flatMap((group) => lint(program, root, group));
  return outcomeOf(judgeMatches(matches, templates, ACCEPTED));
};

import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet } from '../vocabulary/require-facts';
import { withFolder } from '../vocabulary/with-folder';

const STEPS = 'packages/local/src/check/steps.ts';

export const deadCodeFailsTheBuild: Claim = {
  id: 'dead-code-fails-the-build',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization'],
  statement: 'Code, exports and dependencies that nothing uses fail every build, in each package of the platform.',
  bestPractices: ['SUS03-BP02'],
  fix: `Keep the step "dead code" in ${STEPS}, and every package in the workspaces of knip.json.`,
  evaluate: (facts) =>
    withFolder(facts, 'packages/local', (repository) => {
      const packages = new Set(repository.files.flatMap((file) => /^(packages\/[\w-]+)\/src\//.exec(file)?.[1] ?? []));
      return conclude(
        [
          allOf(
            expectCode(repository, STEPS, /^\s*name: 'dead code',/),
            expectCode(repository, STEPS, /^\s*run: \(root\) => runTool\(root, 'knip', \[\]\),/),
          ),
          ...[...packages].map((folder) => expectCode(repository, 'knip.json', new RegExp(`^\\s*"${folder}": \\{`))),
        ],
        {
          met: 'The check looks through every package.',
          none: notMet('There is no package.'),
          strength: 'declared',
        },
      );
    }),
};

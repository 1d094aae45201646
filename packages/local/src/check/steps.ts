import { checkDocuments } from './documents/check-documents';
import { checkDrift } from './drift';
import { findOrphans } from './orphans';
import { checkPublished } from './published';
import { runTool, runTools } from './run-tool';
import { outcomeOf, type Step } from './step';
import { checkTemplates } from './templates/check-templates';

const SOURCES = [
  'packages/*/src/**/*.{ts,tsx,css}',
  'portal/**/src/**/*.{ts,tsx,css}',
  '*.ts',
  '.*.ts',
  'bench/**/*.ts',
  '!packages/web/src/client/**',
];

/** Everything that `npm run check` looks at, cheapest first. */
export const STEPS: readonly Step[] = [
  {
    name: 'drift',
    writes: true,
    wayOut:
      'These files are generated and have been written anew: look at git diff, change their generator instead of them, and commit.',
    run: (root) => checkDrift(root, (folder) => runTool(folder, 'projen', [])),
  },
  {
    name: 'orphans',
    wayOut: 'These files say that they are generated, but nothing generates them: delete them, or remove the marker.',
    run: (root) => Promise.resolve(outcomeOf(findOrphans(root))),
  },
  {
    name: 'runbooks',
    wayOut:
      'Every alarm leads to a runbook, every runbook comes from an alarm, every link of a document leads somewhere, and a shell can read its commands: mend the lines above.',
    run: (root) => Promise.resolve(checkDocuments(root)),
  },
  {
    name: 'format',
    wayOut: 'Run: npx prettier --write followed by the files above.',
    run: (root) => runTool(root, 'prettier', ['--check', '--no-error-on-unmatched-pattern', ...SOURCES]),
  },
  {
    name: 'arrows',
    wayOut: 'Each rule says why it exists; docs/architecture.md shows the house.',
    run: (root) => runTool(root, 'depcruise', ['packages', 'portal', '--output-type', 'err-long']),
  },
  {
    name: 'dead code',
    wayOut: 'Delete what nothing uses, or stop exporting it.',
    run: (root) => runTool(root, 'knip', []),
  },
  {
    name: 'templates',
    wayOut:
      'Mend the construct that makes the resource; what cfn-lint is wrong about goes, with its reason, into packages/local/src/check/templates/accepted.ts.',
    run: checkTemplates,
  },
  {
    name: 'types',
    wayOut: 'Mend the types at the lines above.',
    run: (root) =>
      runTools(
        root,
        ['tsc', '-p', 'tsconfig.json'],
        ['tsc', '-p', 'packages/infra/tsconfig.json'],
        ['tsc', '-p', 'packages/web/tsconfig.json'],
        ['tsc', '-p', 'portal/tsconfig.json'],
      ),
  },
  {
    name: 'published packages',
    wayOut: 'Mend what others would install: types, the jsii module, or a manifest.',
    run: checkPublished,
  },
  {
    name: 'lint',
    wayOut: 'Mend the lines above; npx eslint --fix mends some of them.',
    // One process each: the types of all of them together are more than the memory that Node.js takes by itself.
    run: (root) =>
      runTools(
        root,
        ['eslint', '--max-warnings', '0', 'portal'],
        ['eslint', '--max-warnings', '0', 'packages/infra', 'packages/web'],
        ['eslint', '--max-warnings', '0', 'packages/evidence'],
        ['eslint', '--max-warnings', '0', '.', '--ignore-pattern', '{portal,packages/{infra,web,evidence}}/**'],
      ),
  },
];

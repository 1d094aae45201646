import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectAtMost } from '../vocabulary/expect-figure';
import { notMet } from '../vocabulary/require-facts';
import { withProgram } from '../vocabulary/with-program';

const LINT = 'eslint.config.mjs';
const TYPES = 'tsconfig.json';
const STEPS = 'packages/local/src/check/steps.ts';
const MOST_LINES = 300;
const MOST_BRANCHES = 10;

export const codeIsCheckedByTools: Claim = {
  id: 'code-is-checked-by-tools',
  pillar: 'operational-excellence',
  section: 'CI/CD Automation',
  principles: ['Refine operations procedures frequently'],
  statement: `Types are strict, no file has more than ${MOST_LINES} lines and no function more than ${MOST_BRANCHES} branches, and lint, format, types, arrows and dead code are checked with every change.`,
  bestPractices: ['OPS05-BP07'],
  fix: `Keep the rules of ${LINT} and ${TYPES} in packages/platform, and the steps of ${STEPS}.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, TYPES, /^\s*"strict": true,$/),
            expectCode(repository, TYPES, /^\s*"noUncheckedIndexedAccess": true,$/),
            expectCode(repository, LINT, /^\s*\.\.\.tseslint\.configs\.strictTypeChecked,$/),
            expectAtMost(repository, { path: LINT, pattern: /'max-lines': \['error', (\d+)\]/ }, MOST_LINES),
            expectAtMost(repository, { path: LINT, pattern: /complexity: \['error', (\d+)\]/ }, MOST_BRANCHES),
            ...['lint', 'format', 'types', 'arrows', 'dead code'].map((step) =>
              expectCode(repository, STEPS, new RegExp(`'${step}'`)),
            ),
          ),
        ],
        { met: 'Rules and steps are there.', none: notMet('Nothing is checked.'), strength: 'declared' },
      ),
    ),
};

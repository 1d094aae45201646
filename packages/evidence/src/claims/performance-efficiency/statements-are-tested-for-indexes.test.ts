import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { statementsAreTestedForIndexes as claim } from './statements-are-tested-for-indexes';

const PATH = 'packages/api/src/database/every-plan.test.ts';
const TEST = [
  '    `explain (generic_plan, format json) ${statement}`,',
  '    expect(statements.length).toBeGreaterThan(60);',
  '    await sql`set enable_seqscan = off`.execute(connection);',
  '    expect(reads).toEqual([]);',
].join('\n');
const tested = (from = '', to = '') => anAssembly().file(PATH, TEST.replace(from, to));

testClaim(claim, {
  met: [
    {
      given: 'a test of every statement',
      facts: tested(),
      shows: [{ path: PATH, line: 1 }, { line: 2 }, { line: 3 }, { line: 4 }],
    },
  ],
  notMet: [
    {
      given: 'a test that expects nothing',
      facts: tested('    expect(reads)', '    // expect(reads)'),
      because: 'reads',
    },
    { given: 'a test of no statement', facts: tested('(60)', '(0)'), because: 'statements' },
    { given: 'no test', facts: anAssembly().file('packages/api/src/app.ts', ''), because: 'does not exist' },
  ],
  unknown: [{ given: 'no repository', facts: tested().but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});

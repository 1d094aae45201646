import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { statementsEndBeforeTheRequest as claim } from './statements-end-before-the-request';

const PATH = 'packages/api/src/database/database.ts';
const limits = (statement: string): string =>
  [
    'const CONNECT_TIMEOUT_MS = 3000;',
    'const ANSWER_MARGIN_MS = 1_000;',
    `  const statementTimeout = options.statementTimeout ?? ${statement};`,
    '    statement_timeout: statementTimeout,',
  ].join('\n');
const serving = (Timeout: TemplateValue) => {
  const handler = aResource('AWS::Lambda::Function', { Timeout });
  return anAssembly().with(handler, aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) }));
};

testClaim(claim, {
  met: [
    {
      given: 'nine seconds within ten',
      facts: serving(10).file(PATH, limits('5000')),
      shows: [{ path: PATH, line: 4 }, { line: 1 }, { line: 3 }, { line: 2 }, { property: 'Timeout', actual: 10 }],
    },
  ],
  notMet: [
    { given: 'nine seconds within nine', facts: serving(9).file(PATH, limits('5000')), because: 'more than 9' },
    { given: 'a function that outlasts the gateway', facts: serving(29).file(PATH, limits('5000')), because: '29' },
    {
      given: 'a limit that the pool is not told',
      facts: serving(10).file(PATH, limits('5000').replace('statement_timeout', '// statement_timeout')),
      because: 'statement_timeout',
    },
  ],
  unknown: [
    { given: 'an unresolved timeout', facts: serving(UNRESOLVED).file(PATH, limits('5000')) },
    { given: 'limits that are not numbers', facts: serving(10).file(PATH, limits('LONG')), because: 'is not said' },
  ],
  none: 'not-applicable',
  nothing: anAssembly().file(PATH, limits('5000')),
});

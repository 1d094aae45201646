import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { clientsTimeOut as claim } from './clients-time-out';

const DATABASE = `
const CONNECT_TIMEOUT_MS = 3000;
const ANSWER_MARGIN_MS = 1_000;
const statementTimeout = options.statementTimeout ?? 5000;
connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
statement_timeout: statementTimeout,
query_timeout: statementTimeout + ANSWER_MARGIN_MS`;
const CACHE = 'connectTimeout: 1000,\ncommandTimeout: 500,';

const handler = (Timeout: TemplateValue) => aResource('AWS::Lambda::Function', { Timeout });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler(15)) });
interface Given {
  readonly timeout?: TemplateValue;
  readonly database?: string;
  readonly cache?: string;
}

const facts = ({ timeout = 15, database = DATABASE, cache = CACHE }: Given = {}) =>
  anAssembly()
    .with(handler(timeout), alias)
    .file('packages/api/src/database/database.ts', database)
    .file('packages/api/src/cache/cache.ts', cache);

testClaim(claim, {
  met: [{ given: 'waits that end before the function', facts: facts(), shows: [{ property: 'Timeout', actual: 15 }] }],
  notMet: [
    { given: 'a function that ends first', facts: facts({ timeout: 9 }), because: 'expected more than 9 s' },
    {
      given: 'statements without a limit',
      facts: facts({ database: DATABASE.replace('statement_timeout: statementTimeout,', '') }),
      because: 'statement_timeout',
    },
    {
      given: 'a cache that is waited for longer than the database',
      facts: facts({ cache: CACHE.replace('500', '60_000') }),
      because: '60000 in line 2',
    },
  ],
  unknown: [
    { given: 'an unresolved timeout', facts: facts({ timeout: UNRESOLVED }) },
    { given: 'no repository', facts: facts().but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});

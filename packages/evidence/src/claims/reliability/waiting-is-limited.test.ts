import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import type { TemplateObject } from '../../facts/value';
import { testClaim } from '../../testing/test-claim';
import { waitingIsLimited as claim } from './waiting-is-limited';

const API = 'packages/api/src';
const REFUSES = 'const MOST_WAITING = 20;\nif (pool.waitingCount >= MOST_WAITING * pool.options.max) {';

const handler = (Variables: TemplateObject) => aResource('AWS::Lambda::Function', { Environment: { Variables } });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler({})) });
interface Given {
  readonly variables?: TemplateObject;
  readonly pool?: string;
}

const facts = ({ variables = { DATABASE_CONNECTIONS: '2' }, pool = REFUSES }: Given = {}) =>
  anAssembly()
    .with(handler(variables), alias)
    .file(`${API}/lambda.ts`, 'connections: config.DATABASE_CONNECTIONS,')
    .file(`${API}/database/database.ts`, 'max: options.connections ?? 10,')
    .file(`${API}/database/guarded-pool.ts`, pool)
    .file(`${API}/database/outage.test.ts`, "it('lets a few wait, refuses more at once')");

testClaim(claim, {
  met: [{ given: 'a pool with a short queue', facts: facts(), shows: [{ actual: '2' }, { kind: 'code', line: 1 }] }],
  notMet: [
    { given: 'a pool of unknown size', facts: facts({ variables: {} }), because: 'DATABASE_CONNECTIONS' },
    { given: 'a queue of thousands', facts: facts({ pool: REFUSES.replace('20', '5_000') }), because: 'at most 50' },
    { given: 'a limit that nothing asks for', facts: facts({ pool: 'MOST_WAITING = 20;' }), because: 'waitingCount' },
  ],
  unknown: [
    { given: 'an unresolved size', facts: facts({ variables: { DATABASE_CONNECTIONS: UNRESOLVED } }) },
    { given: 'no repository', facts: facts().but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});

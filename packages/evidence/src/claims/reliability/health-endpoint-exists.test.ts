import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { healthEndpointExists as claim } from './health-endpoint-exists';

const routed = anAssembly()
  .file('packages/api/src/health/routes.ts', "  path: '/health/ready',")
  .file('packages/api/src/health/store.ts', 'await sql`select 1`.execute(database);');

testClaim(claim, {
  met: [
    {
      given: 'the operation in the document and in the code',
      facts: routed.file('packages/api/openapi.json', '{\n"/health/ready": {'),
      shows: [{ kind: 'code', path: 'packages/api/openapi.json', line: 2 }, { line: 1 }],
    },
  ],
  notMet: [{ given: 'an operation that nobody documents', facts: routed, because: 'openapi.json does not exist' }],
  unknown: [{ given: 'no repository', facts: routed.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});

import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { changesCanBeRepeated as claim } from './changes-can-be-repeated';

const API = 'packages/api/src';
const kept = anAssembly()
  .file(`${API}/habits/routes.ts`, '  idempotent: true,')
  .file(`${API}/pauses/routes.ts`, '  idempotent: true,')
  .file(`${API}/entries/routes.ts`, "  method: 'put',")
  .file(`${API}/http/bind.ts`, 'return once(context, request, services.idempotency, carryOut);')
  .file(`${API}/idempotency/store.ts`, 'on conflict (account_id, key) do update')
  .file(`${API}/http/once.test.ts`, 'is carried out once when it is sent many times at once')
  .file('packages/api/openapi.json', '\n"$ref": "#/components/parameters/IdempotencyKey"');

testClaim(claim, {
  met: [
    {
      given: 'routes that keep a key',
      facts: kept,
      shows: [{ kind: 'code', path: `${API}/habits/routes.ts`, line: 1 }],
    },
  ],
  notMet: [
    {
      given: 'habits that are made twice',
      facts: kept.file(`${API}/habits/routes.ts`, '  // idempotent: true,'),
      because: `${API}/habits/routes.ts`,
    },
    {
      given: 'two instances that both claim a key',
      facts: kept.file(`${API}/idempotency/store.ts`, 'insert into idempotency_keys'),
      because: `${API}/idempotency/store.ts`,
    },
  ],
  unknown: [{ given: 'no repository', facts: kept.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});

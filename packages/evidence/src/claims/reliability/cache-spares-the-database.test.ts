import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { cacheSparesTheDatabase as claim } from './cache-spares-the-database';

const API = 'packages/api/src';
const FALLS_BACK = 'const session = cached ?? (await this.store.find(hash));';

const cache = aResource('AWS::ElastiCache::ServerlessCache');
const handler = (Variables: TemplateObject) => aResource('AWS::Lambda::Function', { Environment: { Variables } });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler({})) });
interface Given {
  readonly variables?: TemplateObject;
  readonly sessions?: string;
}

const facts = ({
  variables = { CACHE_HOST: aReferenceTo(cache, 'Endpoint.Address') },
  sessions = FALLS_BACK,
}: Given = {}) =>
  anAssembly()
    .with(cache, handler(variables), alias)
    .file(`${API}/sessions/sessions.ts`, sessions)
    .file(`${API}/sessions/cached-sessions.ts`, 'const text = await this.cache?.get(key(hash));')
    .file(`${API}/cache/outage.test.ts`, 'goes on when the cache swallows everything\nlogs nobody out');

testClaim(claim, {
  met: [
    { given: 'a cache before the database', facts: facts(), shows: [{ property: 'Environment.Variables.CACHE_HOST' }] },
  ],
  notMet: [
    { given: 'a function without a cache', facts: facts({ variables: {} }), because: 'CACHE_HOST' },
    {
      given: 'sessions that are lost with the cache',
      facts: facts({ sessions: 'return cached;' }),
      because: 'sessions.ts',
    },
  ],
  unknown: [
    { given: 'an unresolved host', facts: facts({ variables: { CACHE_HOST: UNRESOLVED } }) },
    { given: 'no repository', facts: facts().but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(cache),
});

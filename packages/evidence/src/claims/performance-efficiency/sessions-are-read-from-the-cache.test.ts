import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { sessionsAreReadFromTheCache as claim } from './sessions-are-read-from-the-cache';

const SESSIONS = 'packages/api/src/sessions/sessions.ts';
const cache = aResource('AWS::ElastiCache::ServerlessCache');
const written = anAssembly()
  .with(cache)
  .file(
    SESSIONS,
    'const cached = await this.cached.find(hash);\nconst session = cached ?? (await this.store.find(hash));',
  )
  .file(
    'packages/api/src/sessions/cached-sessions.ts',
    'await this.cache?.set(key(hash), text, LIFETIME.cached / 1000);',
  );
const told = (CACHE_HOST: TemplateValue, facts = written) => {
  const handler = aResource('AWS::Lambda::Function', { Environment: { Variables: { CACHE_HOST } } });
  return facts.with(handler, aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) }));
};
const ADDRESS = aReferenceTo(cache, 'Endpoint.Address');

testClaim(claim, {
  met: [
    {
      given: 'a function that knows the cache and asks it first',
      facts: told(ADDRESS),
      shows: [{ property: 'Environment.Variables.CACHE_HOST' }, { line: 1 }, { line: 2 }, { kind: 'code' }],
    },
  ],
  notMet: [
    { given: 'a function that knows no cache', facts: told(undefined), because: 'CACHE_HOST' },
    {
      given: 'code that asks the database alone',
      facts: told(ADDRESS, written.file(SESSIONS, 'const session = await this.store.find(hash);')),
      because: 'no line of',
    },
  ],
  unknown: [{ given: 'an unresolved address', facts: told(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: written,
});

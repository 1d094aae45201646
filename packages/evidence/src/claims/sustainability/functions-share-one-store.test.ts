import type { ResourceFact } from '../../facts/facts';
import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionsShareOneStore as claim } from './functions-share-one-store';

const one = aResource('AWS::RDS::DBCluster');
const other = aResource('AWS::RDS::DBCluster', {}, { logicalId: 'Other' });
const on = (database: ResourceFact, logicalId: string, changes: TemplateObject = {}) =>
  aResource(
    'AWS::Lambda::Function',
    { Environment: { Variables: { DATABASE_HOST: aReferenceTo(database, 'Endpoint.Address') } }, ...changes },
    { logicalId },
  );
const running = (...functions: readonly ResourceFact[]) => anAssembly().with(one, other, ...functions);

testClaim(claim, {
  met: [
    {
      given: 'two functions on one database',
      facts: running(on(one, 'Api'), on(one, 'Worker')),
      shows: [{ logicalId: 'Api' }],
    },
    { given: 'a function with no database', facts: running(aResource('AWS::Lambda::Function')) },
  ],
  notMet: [
    {
      given: 'two functions on two databases',
      facts: running(on(one, 'Api'), on(other, 'Worker')),
      because: 'functions in us-east-1 keep their data in more than one database, /Test/Other too',
    },
    {
      given: 'a larger disk',
      facts: running(on(one, 'Api', { EphemeralStorage: { Size: 10_240 } })),
      because: 'EphemeralStorage of /Test/Api is set',
    },
    { given: 'a file system', facts: running(on(one, 'Api', { FileSystemConfigs: [] })), because: 'FileSystemConfigs' },
  ],
  unknown: [
    { given: 'an unresolved disk', facts: running(on(one, 'Api', { EphemeralStorage: UNRESOLVED })) },
    { given: 'unresolved variables', facts: running(on(one, 'Api', { Environment: UNRESOLVED })) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(one),
});

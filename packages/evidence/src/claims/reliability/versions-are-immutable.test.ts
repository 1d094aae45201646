import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { versionsAreImmutable as claim } from './versions-are-immutable';

const handler = aResource('AWS::Lambda::Function', { Code: { S3Key: `${'0a'.repeat(32)}.zip` } });
const version = (policy = 'Retain') =>
  aResource(
    'AWS::Lambda::Version',
    { FunctionName: aReferenceTo(handler) },
    { attributes: { DeletionPolicy: policy, UpdateReplacePolicy: policy } },
  );
const alias = (FunctionVersion: TemplateValue = aReferenceTo(version(), 'Version')) =>
  aResource('AWS::Lambda::Alias', { FunctionVersion });

testClaim(claim, {
  met: [
    {
      given: 'an alias of a version that stays',
      facts: anAssembly().with(alias(), version(), handler),
      shows: [{ property: 'FunctionVersion' }, { property: 'DeletionPolicy', actual: 'Retain' }],
    },
  ],
  notMet: [
    {
      given: 'a version that goes with the next deployment',
      facts: anAssembly().with(alias(), version('Delete'), handler),
      because: 'DeletionPolicy',
    },
    {
      given: 'code that can be replaced under its name',
      facts: anAssembly().with(
        alias(),
        version(),
        aResource('AWS::Lambda::Function', { Code: { S3Key: 'latest.zip' } }),
      ),
      because: 'Code.S3Key',
    },
  ],
  unknown: [{ given: 'an unresolved version', facts: anAssembly().with(alias(UNRESOLVED), version(), handler) }],
  none: 'not-applicable',
  nothing: anAssembly().with(handler),
});

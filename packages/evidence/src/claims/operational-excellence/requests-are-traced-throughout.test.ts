import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { requestsAreTracedThroughout as claim } from './requests-are-traced-throughout';

const FORMAT = '{"traceId":"$context.xrayTraceId"}';
const traced = (TracingEnabled: TemplateValue, Format: TemplateValue = FORMAT, Mode: TemplateValue = 'Active') => {
  const handler = aResource('AWS::Lambda::Function', { TracingConfig: { Mode } });
  return anAssembly().with(
    aResource('AWS::ApiGateway::Stage', { TracingEnabled, AccessLogSetting: { Format } }),
    handler,
    aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) }),
  );
};

testClaim(claim, {
  met: [
    {
      given: 'a trace all the way',
      facts: traced(true),
      shows: [{ actual: true }, { actual: FORMAT }, { property: 'TracingConfig.Mode', actual: 'Active' }],
    },
  ],
  notMet: [
    { given: 'a stage that does not trace', facts: traced(false), because: 'is false' },
    { given: 'a log without the trace', facts: traced(true, '{}'), because: 'Format' },
    { given: 'a function that does not go on with it', facts: traced(true, FORMAT, 'PassThrough'), because: 'Mode' },
  ],
  unknown: [{ given: 'an unresolved format', facts: traced(true, UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});

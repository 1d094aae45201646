import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { slowStatementsAreLogged as claim } from './slow-statements-are-logged';

const logging = (duration: TemplateValue, logs: TemplateValue = ['postgresql']) => {
  const group = aResource('AWS::RDS::DBClusterParameterGroup', {
    Parameters: { log_min_duration_statement: duration },
  });
  const cluster = aResource('AWS::RDS::DBCluster', {
    DBClusterParameterGroupName: aReferenceTo(group),
    EnableCloudwatchLogsExports: logs,
  });
  return anAssembly().with(group, cluster);
};

testClaim(claim, {
  met: [
    {
      given: 'statements of half a second',
      facts: logging('500'),
      shows: [{ property: 'DBClusterParameterGroupName' }, { actual: '500' }, { actual: '["postgresql"]' }],
    },
    { given: 'every statement', facts: logging('0') },
  ],
  notMet: [
    { given: 'none', facts: logging('-1'), because: 'is -1' },
    { given: 'those of two seconds alone', facts: logging('2000'), because: 'is 2000' },
    { given: 'the default', facts: logging(undefined), because: 'not set' },
    { given: 'a log that stays with the database', facts: logging('500', []), because: 'Exports' },
    { given: 'the group of the engine', facts: anAssembly().with(aResource('AWS::RDS::DBCluster')) },
  ],
  unknown: [{ given: 'an unresolved parameter', facts: logging(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});

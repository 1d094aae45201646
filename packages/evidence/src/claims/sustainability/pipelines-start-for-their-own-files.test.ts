import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aPipeline } from '../../testing/a-delivery';
import { UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { pipelinesStartForTheirOwnFiles as claim } from './pipelines-start-for-their-own-files';

const started = (Includes: TemplateValue, changes: TemplateObject = {}) =>
  anAssembly().with(
    aPipeline([], {
      ExecutionMode: 'SUPERSEDED',
      Triggers: [{ GitConfiguration: { Push: [{ FilePaths: { Includes } }] } }],
      ...changes,
    }),
  );
const FILES = ['packages/web/**', 'package-lock.json'];

testClaim(claim, {
  met: [{ given: 'files of its own', facts: started(FILES), shows: [{ actual: 'SUPERSEDED' }, {}] }],
  notMet: [
    { given: 'every file', facts: started(['**']), because: 'Triggers.0.GitConfiguration.Push.0.FilePaths.Includes' },
    { given: 'no files', facts: started(undefined), because: 'is not set' },
    { given: 'no trigger', facts: started(FILES, { Triggers: undefined }), because: 'Triggers' },
    { given: 'every push in its turn', facts: started(FILES, { ExecutionMode: 'QUEUED' }), because: 'is QUEUED' },
  ],
  unknown: [{ given: 'unresolved files', facts: started(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});

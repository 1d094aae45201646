import type { TemplateValue } from '../../facts/value';
import { aCostDocument } from '../../testing/a-cost-document';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { costDocumentHasEveryComponent as claim } from './cost-document-has-every-component';

const tagged = (...components: readonly TemplateValue[]) =>
  components.reduce(
    (facts: ReturnType<typeof anAssembly>, component, index) =>
      facts.with(
        aResource(
          'AWS::SNS::Topic',
          { Tags: [{ Key: 'Component', Value: component }] },
          { logicalId: `Topic${index}` },
        ),
      ),
    anAssembly().file('docs/cost/staging.md', aCostDocument()),
  );

testClaim(claim, {
  met: [
    {
      given: 'the same components',
      facts: tagged('network', 'edge', 'edge').with(aResource('AWS::EC2::Route')),
      shows: [{ path: 'docs/cost/staging.md' }, { expected: 'network' }],
    },
  ],
  notMet: [
    {
      given: 'a component that the document does not know',
      facts: tagged('network', 'edge', 'games'),
      because: 'does not know the component games of /Test/Topic2',
    },
    { given: 'a component that nothing has', facts: tagged('network'), because: 'nothing has the tag of edge' },
  ],
  unknown: [
    { given: 'an unresolved component', facts: tagged('network', UNRESOLVED) },
    { given: 'no descriptor', facts: tagged('edge').but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().file('docs/cost/staging.md', '# Cost\n'),
});

import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAttribute } from '../vocabulary/expect-attribute';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** A file that is called by the hash of what is in it holds the same for ever. */
const isFixed = (handler: ResourceFact): Check =>
  expectProperty(handler, {
    property: 'Code.S3Key',
    expected: 'the hash of the code',
    is: (key) => typeof key === 'string' && /^(.*\/)?[0-9a-f]{64}\.zip$/.test(key),
  });

const check = (assembly: AssemblyFacts, alias: ResourceFact): Check =>
  expectRelated(assembly, {
    from: alias,
    property: 'FunctionVersion',
    type: 'AWS::Lambda::Version',
    then: (version) =>
      allOf(
        expectAttribute(version, 'DeletionPolicy', ['Retain']),
        expectAttribute(version, 'UpdateReplacePolicy', ['Retain']),
        expectRelated(assembly, {
          from: version,
          property: 'FunctionName',
          type: 'AWS::Lambda::Function',
          then: isFixed,
        }),
      ),
  });

export const versionsAreImmutable: Claim = {
  id: 'versions-are-immutable',
  pillar: 'reliability',
  section: 'Change Management',
  principles: ['Manage change in automation'],
  statement:
    'Requests reach a published version of code that is known by its hash; a deployment publishes another one beside it, and the one before stays.',
  bestPractices: ['REL08-BP04'],
  fix: 'Let the alias of packages/infra/src/api/deployments.ts point at `currentVersion`, and keep its removal policy in layer-function.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Alias').map((alias) => check(assembly, alias)),
        {
          met: 'Every alias points at a version that stays, of code that cannot change.',
          none: notApplicable('No traffic moves by an alias.'),
        },
      ),
    ),
};

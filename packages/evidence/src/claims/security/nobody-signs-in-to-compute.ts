import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notMet } from '../vocabulary/require-facts';
import { outrightDenials, speaksOf, statementsOfRole } from '../vocabulary/statements-of';
import { lacks } from '../vocabulary/unclear-statements';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** What has an operating system of ours, or opens a door to one. */
const DOORS = [
  'AWS::EC2::Instance',
  'AWS::EC2::KeyPair',
  'AWS::EC2::LaunchTemplate',
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::EC2::ClientVpnEndpoint',
  'AWS::EC2::InstanceConnectEndpoint',
];

const SESSION = 'ssm:StartSession';

const opensNoSession = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const statements = statementsOfRole(assembly, role);
  const denial = outrightDenials(statements).find((each) => speaksOf(each, SESSION));
  return denial === undefined
    ? lacks(statements, `${nameOf(role)} is not denied ${SESSION}`, evidenceOf(role))
    : holds(evidenceOf(denial.holder, `${denial.path}.Action`, SESSION));
};

/** A document that makes the calls in a role of its own, so that a person starts it and needs no right to do what it does. */
const actsForPeople = (assembly: AssemblyFacts, document: ResourceFact): Check =>
  allOf(
    expectProperty(document, { property: 'DocumentType', expected: 'Automation' }),
    expectRelated(assembly, { from: document, property: 'Content.assumeRole', type: 'AWS::IAM::Role' }),
  );

const check = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const documents = resourcesOfType(assembly, 'AWS::SSM::Document');
  return allOf(
    opensNoSession(assembly, role),
    ...resourcesOfType(assembly, ...DOORS).map((each) =>
      fails(`${nameOf(each)} can be signed in to`, evidenceOf(each)),
    ),
    ...(documents.length === 0
      ? [fails('no automation does what people would do by hand', evidenceOf(role))]
      : documents.map((each) => actsForPeople(assembly, each))),
  );
};

export const nobodySignsInToCompute: Claim = {
  id: 'nobody-signs-in-to-compute',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Keep people away from data', 'Automate security best practices'],
  statement:
    'There is no server to sign in to or to harden, the operator is denied sessions, and what has to be done by hand is an automation that acts in a role of its own.',
  bestPractices: ['SEC06-BP03', 'SEC01-BP05'],
  fix: 'Keep packages/infra/src/identity/automation and the denial of sessions in operator-denials.ts; make no instance.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::IAM::Role')
          .filter((role) => rawOf(role, 'RoleName') === `hexastyle-${name}-operator`)
          .map((role) => check(assembly, role)),
        {
          met: 'Automations act, and nobody signs in.',
          none: notMet(`No role is called hexastyle-${name}-operator.`),
        },
      ),
    ),
};

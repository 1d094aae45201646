import { changeResources, ofType, withProperty } from '../../testing/mutation';
import type { Pair } from './pair';

const DATABASE = ofType('AWS::RDS::DBCluster');

/** Pairs with the rules of cfn-lint. */
export const LINT_PAIRS: readonly Pair[] = [
  {
    claim: 'function-runs-a-current-runtime',
    tool: 'cfn-lint',
    rule: 'E2533',
    change: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'Runtime', 'nodejs16.x'),
  },
  {
    claim: 'database-backups-are-retained',
    tool: 'cfn-lint',
    rule: 'I3013',
    change: (facts) => withProperty(facts, DATABASE, 'BackupRetentionPeriod', undefined),
  },
  {
    claim: 'database-backups-are-retained',
    tool: 'cfn-lint',
    rule: 'I3013',
    disagreements: {
      changed: 'The rule wants any number of days; the claim, those of the descriptor, at least seven.',
    },
  },
  {
    claim: 'database-deletion-is-guarded',
    tool: 'cfn-lint',
    rule: 'I3011',
    change: (facts) =>
      changeResources(facts, DATABASE, (cluster) => ({
        ...cluster,
        attributes: { ...cluster.attributes, DeletionPolicy: undefined },
      })),
  },
];

/** Types of the resources that those rules look at. */
export const LINTED_TYPES = ['AWS::Lambda::Function', 'AWS::RDS::DBCluster'];

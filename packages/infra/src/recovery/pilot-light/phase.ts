import { CfnCondition, CfnParameter, CfnResource, CfnRule, Fn, Token } from 'aws-cdk-lib';
import { AuroraPostgresEngineVersion } from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';

const STATES = ['idle', 'promoted'] as const;

/**
 * Whether the pilot light rests or serves, as parameters of its stack: promotion is one `update-stack` with the template
 * that is already there, and asks neither the CDK nor a pipeline nor the lost region. A deployment that names no
 * parameter leaves the phase as it is.
 */
export class Phase extends Construct {
  /** The recovery point to restore: ARN of a cluster snapshot in this region. */
  readonly snapshotArn: string;
  /** With which it was made: Aurora updates minor versions by itself, and restores a recovery point to none below its own. */
  readonly version: AuroraPostgresEngineVersion;
  private readonly promoted: CfnCondition;

  /** @param version of a cluster that starts empty: what the parameter is until somebody promotes */
  constructor(scope: Construct, id: string, version: AuroraPostgresEngineVersion) {
    super(scope, id);
    const phase = this.parameter('Phase', {
      description: 'idle: nothing runs. promoted: the region serves from the restored database.',
      allowedValues: [...STATES],
      default: 'idle',
    });
    const snapshot = this.parameter('SnapshotArn', {
      description: 'ARN of the recovery point to restore; keep it as long as the stack is promoted',
      default: '',
    });
    this.snapshotArn = snapshot.valueAsString;
    const { auroraPostgresFullVersion, auroraPostgresMajorVersion } = version;
    const engineVersion = this.parameter('EngineVersion', {
      description: 'Version of PostgreSQL that the recovery point was made with',
      // Whichever: a stack keeps the value of its last promotion when the template moves on to another major version.
      allowedPattern: '[0-9]+[.][0-9]+',
      default: auroraPostgresFullVersion,
    });
    this.version = AuroraPostgresEngineVersion.of(engineVersion.valueAsString, auroraPostgresMajorVersion);
    this.promoted = new CfnCondition(this, 'Promoted', {
      expression: Fn.conditionEquals(phase.valueAsString, 'promoted'),
    });
    this.promoted.overrideLogicalId('Promoted');
    new CfnRule(this, 'RestoresSomething', {
      ruleCondition: Fn.conditionEquals(phase.valueAsString, 'promoted'),
      assertions: [
        {
          assert: Fn.conditionNot(Fn.conditionEquals(snapshot.valueAsString, '')),
          assertDescription: 'Promotion needs SnapshotArn: see docs/runbooks, disaster-recovery',
        },
      ],
    }).overrideLogicalId('RestoresSomething');
  }

  /** Everything at or below the construct exists in the promoted phase only. */
  whenPromoted(construct: IConstruct): void {
    for (const child of construct.node.findAll())
      if (child instanceof CfnResource) child.cfnOptions.condition = this.promoted;
  }

  /** A text that depends on the phase; what is only there when promoted may be referred to in `promoted` alone. */
  choose(promoted: string, idle: string): string {
    return Token.asString(Fn.conditionIf(this.promoted.logicalId, promoted, idle));
  }

  chooseNumber(promoted: number, idle: number): number {
    return Token.asNumber(Fn.conditionIf(this.promoted.logicalId, promoted, idle));
  }

  private parameter(
    name: string,
    props: { description: string; default: string; allowedValues?: string[]; allowedPattern?: string },
  ): CfnParameter {
    const parameter = new CfnParameter(this, name, { type: 'String', ...props });
    parameter.overrideLogicalId(name);
    return parameter;
  }
}

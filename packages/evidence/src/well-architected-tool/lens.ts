/** What a choice links to, or how it is put right. */
export interface LensText {
  readonly displayText: string;
  readonly url?: string;
}

export interface LensChoice {
  readonly id: string;
  readonly title: string;
  readonly helpfulResource: LensText;
  /** Required of every choice but "None of these". */
  readonly improvementPlan?: LensText;
}

export interface RiskRule {
  /** Ids of choices with `&&`, or `default`. */
  readonly condition: string;
  readonly risk: 'HIGH_RISK' | 'MEDIUM_RISK' | 'NO_RISK';
}

export interface LensQuestion {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly choices: readonly LensChoice[];
  /** The first whose condition holds decides. */
  readonly riskRules: readonly RiskRule[];
}

/**
 * A custom lens, as the AWS Well-Architected Tool imports it:
 * https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html
 */
export interface Lens {
  readonly schemaVersion: '2021-11-01';
  readonly name: string;
  readonly description: string;
  readonly pillars: readonly {
    readonly id: string;
    readonly name: string;
    readonly questions: readonly LensQuestion[];
  }[];
}

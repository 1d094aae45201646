/** A runbook of SSM Automation, as `AWS::SSM::Document` takes it, without the role in which it runs. */
export interface Automation {
  /** kebab-case; the end of the document's name. */
  readonly id: string;
  readonly content: {
    readonly description: string;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly mainSteps: readonly Step[];
    /** `step.output`, shown when the automation has ended. */
    readonly outputs: readonly string[];
  };
}

interface Parameter {
  readonly type: 'String';
  readonly description: string;
  readonly allowedPattern?: string;
  readonly allowedValues?: readonly string[];
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-actions.html */
interface Step {
  readonly name: string;
  readonly action:
    'aws:executeAwsApi' | 'aws:assertAwsResourceProperty' | 'aws:waitForAwsResourceProperty' | 'aws:sleep';
  readonly timeoutSeconds?: number;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs?: readonly { readonly Name: string; readonly Selector: string; readonly Type: 'String' }[];
}

/** What the Tool is told about one choice. */
export interface ChoiceUpdate {
  readonly Status: 'SELECTED' | 'NOT_APPLICABLE' | 'UNSELECTED';
  readonly Reason?: 'OUT_OF_SCOPE';
  readonly Notes: string;
}

/**
 * The input of `UpdateAnswer`, but for what only the account knows when it was not given:
 * https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateAnswer.html
 */
export interface UpdateAnswer {
  /** Id of the workload, 32 hexadecimal digits. */
  readonly WorkloadId?: string;
  /** ARN of the imported lens. */
  readonly LensAlias?: string;
  readonly QuestionId: string;
  readonly SelectedChoices: readonly string[];
  readonly ChoiceUpdates: Readonly<Record<string, ChoiceUpdate>>;
  readonly Notes: string;
  readonly IsApplicable: boolean;
  readonly Reason?: 'OUT_OF_SCOPE';
}

/** The answers of one environment. */
export interface Answers {
  readonly environment: string;
  readonly commit: string;
  /** ISO 8601 instant of the judgement. */
  readonly generatedAt: string;
  readonly answers: readonly { readonly PillarId: string; readonly UpdateAnswer: UpdateAnswer }[];
}

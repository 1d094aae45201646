/** A part of the comment that folds. */
export interface CommentSection {
  readonly title: string;
  readonly open: boolean;
  /** Plain lines are shown as they are, without any markup; the others are Markdown. */
  readonly plain: boolean;
  readonly lines: readonly string[];
}

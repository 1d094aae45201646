import { isEqual } from '../records/equal';

export interface FieldsOutcome<Change> {
  /** What is still to be sent; empty when nothing is. */
  readonly change: Change;
  readonly before: Change;
  /** Fields that both have changed, to different values. */
  readonly mine: readonly (keyof Change)[];
  readonly theirs: readonly (keyof Change)[];
}

/**
 * Field by field: what only one side changed stays as that side wants it. Where both did, mine wins if it is
 * known to be the later; theirs is on the server already.
 *
 * @param edit what was changed here, and from what
 * @param theirs the record as the server has it now
 */
export function settleFields<Change extends object>(
  edit: { readonly change: Change; readonly before: Change },
  theirs: Change,
  isMineLater: boolean,
): FieldsOutcome<Change> {
  const fields = Object.keys(edit.change).filter((field): field is keyof Change & string => field in edit.change);
  const open = fields.filter((field) => !isEqual(edit.change[field], theirs[field]));
  const both = open.filter((field) => !isEqual(edit.before[field], theirs[field]));
  const lost = isMineLater ? [] : both;
  const kept = open.filter((field) => !lost.includes(field));
  return {
    change: pick(edit.change, kept),
    before: pick(theirs, kept),
    mine: isMineLater ? both : [],
    theirs: lost,
  };
}

function pick<Change extends object>(record: Change, fields: readonly (keyof Change)[]): Change {
  const picked = Object.fromEntries(fields.map((field) => [field, record[field]]));
  return picked as Change;
}

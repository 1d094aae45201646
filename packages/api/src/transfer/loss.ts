/** What an import leaves out or changes of a habit. The names are part of the API. */
const LOSSES = {
  'no-days-in-archive': 'the archive has no days of it.',
  'deleted-there': 'it is deleted there and was left out.',
  'schedule-differs': 'its schedule has no exact counterpart here; look at it.',
  'days-to-come': 'days that are still to come were left out.',
  'days-in-no-calendar': 'days before 1900 and days that are in no calendar were left out.',
  'days-twice': 'some days came twice; the last one stays.',
  'name-shortened': 'the name was shortened to one line of 100 characters.',
  'texts-shortened': 'its question, description or notes were shortened to the 200 or 2000 characters that are kept.',
  'amounts-limited': 'amounts above 1,000,000,000 were set to that.',
  'tags-left-out': 'its tags were left out: they are too many, too long or hold commas.',
} as const;

export type LossCode = keyof typeof LOSSES;

export const LOSS_CODES = Object.keys(LOSSES) as readonly LossCode[];

/** One thing that could not be kept as it was. */
export interface Loss {
  readonly code: LossCode;
  /** The name of the habit, as the file has it. */
  readonly habit: string;
}

/** A loss in a sentence. */
export function lossText({ code, habit }: Loss): string {
  return `${habit}: ${LOSSES[code]}`;
}

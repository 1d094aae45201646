interface Told {
  /** What the API says, which is English. */
  readonly detail: string;
  /** What the detail names: a file, a program, a value. */
  readonly about: string;
}

const asTold: (told: Told) => string = ({ detail }) => detail;

/** What can be wrong with a value or a file, by the codes of the API. */
export const en = {
  'address-form': asTold,
  'address-not-public': asTold,
  'address-plain': asTold,
  'address-unknown': asTold,
  'archive-damaged': asTold,
  'archive-without-habits': asTold,
  'archive-without-names': asTold,
  'file-compressed-twice': asTold,
  'file-damaged': asTold,
  'file-of-another-program': asTold,
  'file-unknown': asTold,
  'no-csv': asTold,
  'no-day': asTold,
  'no-json': asTold,
  'no-text': asTold,
  'no-value': asTold,
};

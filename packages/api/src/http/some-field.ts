/** For the `refine` of a change, all of whose fields are optional: one without any is a mistake of the caller. */
export const SOME_FIELD = [
  (change: object): boolean => Object.values(change).some((value) => value !== undefined),
  'Nothing to change: send one field.',
] as const;

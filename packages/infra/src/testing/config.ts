/** Where the files of tests of one run keep what they share: the test runner makes it. @throws Error when it did not */
export function keptFolder(): string {
  const { HEXASTYLE_TEST_KEPT: folder } = process.env;
  if (folder === undefined)
    throw new Error('HEXASTYLE_TEST_KEPT is missing: run the tests from the root of the repository.');
  return folder;
}

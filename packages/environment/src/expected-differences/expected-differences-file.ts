/** The one file in `environments/` that describes no environment. */
export const EXPECTED_DIFFERENCES_FILE = 'environments/expected-differences.yaml';

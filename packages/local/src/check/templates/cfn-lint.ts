/** The release of cfn-lint, a Python package, that `ACCEPTED` is true of; the gates install it: https://pypi.org/project/cfn-lint */
export const CFN_LINT = '1.51.0';

/**
 * What is left of a name when what every name of the environment has is taken away: `api` of `hexastyle-staging-api`,
 * `api/function` of `/hexastyle/staging/api/function`, the empty text of `hexastyle-staging`.
 */
export const idOf = (environment: string, name: string): string =>
  name.replace(new RegExp(`hexastyle[-/]${environment}(?![a-z0-9])[-/]?`), '').replace(/^\//, '');

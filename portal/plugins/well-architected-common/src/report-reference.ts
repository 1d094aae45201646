/** Which report of an environment is meant; its newest when nothing more is said. */
export interface ReportReference {
  readonly environment: string;
  readonly commit?: string;
  /** Of a report that is kept. */
  readonly id?: string;
}

const REFERENCE = /^([a-z][a-z0-9-]*)(?:@([\w.-]{1,64})|:(\d{1,18}))?$/;

/** `staging` is the newest report, `staging@9f3c1a2` the newest of a commit, `staging:12` one report by its id. */
export function parseReportReference(text: string): ReportReference | undefined {
  const [, environment, commit, id] = REFERENCE.exec(text) ?? [];
  return environment === undefined
    ? undefined
    : { environment, ...(commit !== undefined && { commit }), ...(id !== undefined && { id }) };
}

/** The reference as it stands in addresses. */
export function writeReportReference({ environment, commit, id }: ReportReference): string {
  if (id !== undefined) {
    return `${environment}:${id}`;
  }
  return commit === undefined ? environment : `${environment}@${commit}`;
}

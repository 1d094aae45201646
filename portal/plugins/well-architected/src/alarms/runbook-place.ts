/** A runbook of the portal. */
export interface RunbookPlace {
  readonly name: string;
  /** `#symptom`, or empty. */
  readonly hash: string;
}

/** The runbook that an alarm names, as a file or as a web address of it; `undefined` when it is none of this environment. */
export function runbookPlace(address: string, environment: string): RunbookPlace | undefined {
  const match = /(?:^|\/)docs\/runbooks\/([\w-]+)\/([a-z0-9][a-z0-9-]*)\.md(#[\w-]*)?$/.exec(address);
  const [, folder, name, hash = ''] = match ?? [];
  return name === undefined || folder !== environment ? undefined : { name, hash };
}

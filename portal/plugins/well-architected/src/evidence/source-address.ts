/** Where lines of code can be read. */
export interface SourcePlace {
  /** Address with `{commit}`, `{file}` and `{line}`. */
  readonly template: string | undefined;
  readonly commit: string;
}

/** The address of a file's line; `undefined` when no template is configured. */
export function sourceAddress({ template, commit }: SourcePlace, file: string, line?: number): string | undefined {
  return template
    ?.replaceAll('{commit}', encodeURIComponent(commit === 'unknown' ? 'HEAD' : commit))
    .replaceAll('{file}', file.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{line}', String(line ?? 1));
}

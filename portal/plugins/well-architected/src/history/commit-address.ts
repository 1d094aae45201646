/**
 * The page of a commit, told from the template of code addresses: code hosts that show files under `/blob/<commit>/`
 * show the commit under `/commit/<commit>`. `undefined` for any other template.
 */
export function commitAddress(template: string | undefined, commit: string): string | undefined {
  const [host, ...rest] = template?.split('/blob/{commit}/') ?? [];
  return host === undefined || rest.length === 0 || commit === 'unknown'
    ? undefined
    : `${host}/commit/${encodeURIComponent(commit)}`;
}

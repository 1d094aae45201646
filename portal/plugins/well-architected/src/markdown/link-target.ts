/** Where a link of a runbook leads. */
export type LinkTarget =
  /** Below the shown environment's address. */
  | { readonly kind: 'runbook'; readonly name: string; readonly hash: string }
  | { readonly kind: 'heading'; readonly hash: string }
  | { readonly kind: 'source'; readonly file: string; readonly anchor: string | undefined }
  | { readonly kind: 'address'; readonly href: string }
  /** Not to be followed: it is shown as text. */
  | { readonly kind: 'none' };

const NONE: LinkTarget = { kind: 'none' };

/** Where a link of the document `file` leads. What is neither a web address, a mail nor a file of the repository is none. */
export function linkTarget(href: string, file: string): LinkTarget {
  if (/^(https?:\/\/|mailto:)/i.test(href)) {
    return { kind: 'address', href };
  }
  if (/^#[\w-]+$/.test(href)) {
    return { kind: 'heading', hash: href };
  }
  return fileTarget(href, file);
}

/** A file of the repository, named from beside the document. */
function fileTarget(href: string, file: string): LinkTarget {
  // A scheme, an address without one, the root, a query: nothing of that is a file beside the document.
  const [, path, hash = ''] = /^([\w./-]+)(#[\w-]*)?$/.exec(href) ?? [];
  if (path === undefined || path.startsWith('/')) {
    return NONE;
  }
  const resolved = resolvePath(file, path);
  if (resolved === undefined) {
    return NONE;
  }
  const name = runbookName(resolved, file.slice(0, file.lastIndexOf('/') + 1));
  return name === undefined
    ? { kind: 'source', file: resolved, anchor: hash === '' ? undefined : hash.slice(1) }
    : { kind: 'runbook', name, hash };
}

/** The name of a runbook of the same folder. */
function runbookName(path: string, folder: string): string | undefined {
  return path.startsWith(folder) ? /^([a-z0-9][a-z0-9-]*)\.md$/.exec(path.slice(folder.length))?.[1] : undefined;
}

/** The path from the repository's root; `undefined` when it leaves the repository. */
function resolvePath(file: string, relative: string): string | undefined {
  const parts = file.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) {
        return undefined;
      }
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

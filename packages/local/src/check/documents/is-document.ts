const DOCUMENT = /^(docs\/.*|portal\/README|[A-Z]+)\.md$/;

/** Whether a path, relative to the repository's root, is a document whose links and commands people rely on: sources and renderings alike. */
export const isDocument = (path: string): boolean => DOCUMENT.test(path);

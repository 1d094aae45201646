import GithubSlugger from 'github-slugger';

/** The anchors of a Markdown text's headings, as GitHub and the portal make them. Headings inside code fences do not count. */
export const anchorsOf = (markdown: string): readonly string[] => {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    const heading = fence === undefined ? /^ {0,3}#{1,6}\s+(.+?)\s*#*\s*$/.exec(line)?.[1] : undefined;
    if (heading !== undefined) anchors.push(slugger.slug(heading));
  }
  return anchors;
};

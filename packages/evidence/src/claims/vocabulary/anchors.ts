import GithubSlugger from 'github-slugger';

const read = (markdown: string): readonly string[] => {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.replaceAll('\r\n', '\n').split('\n')) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    const heading = fence === undefined ? /^ {0,3}#{1,6}\s+(.+?)\s*#*\s*$/.exec(line)?.[1] : undefined;
    if (heading !== undefined) anchors.push(slugger.slug(heading));
  }
  return anchors;
};

/** Every alarm and every runbook asks for the anchors of the same few documents. */
const MOST_KNOWN = 100;
const known = new Map<string, readonly string[]>();

/** The anchors of a Markdown text's headings, as GitHub and the portal make them. Headings inside code fences do not count. */
export const anchorsOf = (markdown: string): readonly string[] => {
  const anchors = known.get(markdown) ?? read(markdown);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(markdown, anchors);
  return anchors;
};

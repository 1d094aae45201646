import GithubSlugger from 'github-slugger';

/** Keeps ids of documents apart from those of the page. */
export const HEADING_PREFIX = 'document-';

/** The little of a syntax tree of HTML that this needs. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
}

/** Gives every heading the id of its anchor, made as GitHub makes it, so that `runbook.md#symptom` leads to it. */
export function anchoredHeadings() {
  return (tree: Node) => {
    const slugger = new GithubSlugger();
    for (const node of descendantsOf(tree)) {
      if (/^h[1-6]$/.test(node.tagName ?? '')) {
        node.properties = { ...node.properties, id: `${HEADING_PREFIX}${slugger.slug(textOf(node))}` };
      }
    }
  };
}

function* descendantsOf(node: Node): Generator<Node> {
  for (const child of node.children ?? []) {
    yield child;
    yield* descendantsOf(child);
  }
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

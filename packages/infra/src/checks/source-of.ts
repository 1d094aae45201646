import { relative } from 'node:path';

const FRAME = /\((\/[^()]+?):(\d+):\d+\)/g;

/**
 * The first frame of a construct's creation trace that lies in nobody's `node_modules`, as `file:line` relative to
 * `root`; `undefined` when the trace has none.
 */
export function sourceOf(trace: string, root: string): string | undefined {
  for (const [, file = '', line = ''] of trace.matchAll(FRAME)) {
    if (!file.includes('/node_modules/')) return `${relative(root, file)}:${line}`;
  }
  return undefined;
}

import { dirname, join, relative } from 'node:path/posix';
import { isSource, outputOf } from './source';

const LINK = /(?<=\]\()(?<target>[^()\s#]+)(?<anchor>#[^()\s]*)?(?=\))/g;

/** A line's relative links as they are from the rendering of its document: to renderings for the same environment, where there are some. */
export const moveLinks = (line: string, source: string, environment: string): string =>
  line.replace(LINK, (whole, target: string, anchor: string | undefined) => {
    if (/^([a-z]+:|\/)/.test(target)) return whole;
    const path = join(dirname(source), target);
    const moved = isSource(path) ? outputOf(path, environment) : path;
    return `${relative(dirname(outputOf(source, environment)), moved)}${anchor ?? ''}`;
  });

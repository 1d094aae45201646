import type { Drawing, DrawnEdge, DrawnNode } from './drawing';

/** A drawing of an environment, to be laid over those of others. */
export interface NamedDrawing {
  readonly environment: string;
  readonly drawing: Drawing;
}

interface Version<T> {
  readonly environment: string;
  readonly value: T;
}

const names = (versions: readonly { readonly environment: string }[]): string =>
  versions.map(({ environment }) => environment).join(', ');

/** Every version of each thing that any drawing has, in the order in which they come. */
const versionsOf = <T>(
  drawings: readonly NamedDrawing[],
  select: (drawing: Drawing) => readonly T[],
  keyOf: (value: T) => string,
): readonly (readonly [Version<T>, ...(readonly Version<T>[])])[] => {
  const all = drawings.flatMap(({ environment, drawing }) => select(drawing).map((value) => ({ environment, value })));
  return [...Map.groupBy(all, ({ value }) => keyOf(value)).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
};

/** Lines that all versions say, and those that only some do, with who says them. */
const mergeLines = (versions: readonly Version<{ readonly lines: readonly string[] }>[]): readonly string[] => {
  const every = new Set(versions.flatMap(({ value }) => value.lines));
  return [...every].map((line) => {
    const saying = versions.filter(({ value }) => value.lines.includes(line));
    return saying.length === versions.length ? line : `${names(saying)}: ${line}`;
  });
};

const mergeNodes = (drawings: readonly NamedDrawing[]): readonly DrawnNode[] =>
  versionsOf(
    drawings,
    ({ nodes }) => nodes,
    ({ key }) => key,
  ).map((versions) => {
    const merged = { ...versions[0].value, lines: mergeLines(versions) };
    if (versions.length === drawings.length) return merged;
    return { ...merged, standing: 'some', lines: [...merged.lines, `${names(versions)} only`] };
  });

const mergeEdges = (drawings: readonly NamedDrawing[], nodes: readonly DrawnNode[]): readonly DrawnEdge[] => {
  const some = new Set(nodes.filter(({ standing }) => standing === 'some').map(({ key }) => key));
  return versionsOf(
    drawings,
    ({ edges }) => edges,
    ({ from, to, kind }) => JSON.stringify([from, to, kind]),
  ).map((versions) => {
    const { value } = versions[0];
    const lines = mergeLines(versions);
    // An arrow at a box that only some have needs no words of its own.
    const said = versions.length === drawings.length || some.has(value.from) || some.has(value.to);
    return { ...value, lines: said ? lines : [...lines, `${names(versions)} only`] };
  });
};

/** One drawing of all environments: what differs between them says whose it is. */
export const mergeDrawings = (drawings: readonly NamedDrawing[]): Drawing => {
  const nodes = mergeNodes(drawings);
  return {
    direction: drawings[0]?.drawing.direction ?? 'TB',
    nodes,
    edges: mergeEdges(drawings, nodes),
    groups: versionsOf(
      drawings,
      ({ groups }) => groups,
      ({ key }) => key,
    ).map((versions) => ({
      ...versions[0].value,
      lines: mergeLines(versions),
    })),
  };
};

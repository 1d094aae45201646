import { isRecord } from '../facts/assembly/record';

const markName = (name: unknown, replaced: ReadonlySet<string>): unknown =>
  typeof name === 'string' && replaced.has(name) ? `${name} (replaced)` : name;

const markText = (text: string, replaced: ReadonlySet<string>): string =>
  text.replaceAll(/\$\{([A-Za-z0-9]+)([.}])/g, (whole, name: string, end: string) =>
    replaced.has(name) ? `\${${name} (replaced)${end}` : whole,
  );

const markEntry = (key: string, value: unknown, replaced: ReadonlySet<string>): unknown => {
  if (key === 'Ref') return markName(value, replaced);
  if (key === 'Fn::GetAtt' && Array.isArray(value)) return value.map((each) => markName(each, replaced));
  if (key === 'Fn::Sub' && typeof value === 'string') return markText(value, replaced);
  if (key === 'Fn::Sub' && Array.isArray(value))
    return value.map((each) => (typeof each === 'string' ? markText(each, replaced) : markReferences(each, replaced)));
  return markReferences(value, replaced);
};

/** A copy in which every reference to a replaced resource, however deep, differs from what it was. */
export const markReferences = (value: unknown, replaced: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((each) => markReferences(each, replaced));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, markEntry(key, each, replaced)]));
};

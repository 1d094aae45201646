/** Parts of a document that others name, by kind and name. */
export type Components = Readonly<Record<string, Readonly<Record<string, object>>>>;

const REFERENCE = /"#\/components\/(\w+)\/([^"]+)"/g;

/** Those of the components that something names, and those that they name in turn. */
export function usedComponents(something: object, components: Components): Components {
  const used = new Set<object>();
  const follow = (place: object): void => {
    for (const [, kind = '', name = ''] of JSON.stringify(place).matchAll(REFERENCE)) {
      const component = components[kind]?.[name];
      if (component === undefined || used.has(component)) continue;
      used.add(component);
      follow(component);
    }
  };
  follow(something);
  const kinds = Object.entries(components).map(([kind, all]) => [kind, onlyUsed(all, used)] as const);
  return Object.fromEntries(kinds.filter(([, left]) => Object.keys(left).length > 0));
}

function onlyUsed(all: Readonly<Record<string, object>>, used: ReadonlySet<object>): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(all).filter(([, component]) => used.has(component)));
}

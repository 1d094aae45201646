type Schemas = Readonly<Record<string, object>>;

const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g;

/** Those of the schemas that something names, and those that they name in turn. */
export function usedSchemas(something: object, schemas: Schemas): Schemas {
  const used = new Set<string>();
  const follow = (place: object): void => {
    for (const [, name = ''] of JSON.stringify(place).matchAll(REFERENCE)) {
      const schema = schemas[name];
      if (used.has(name) || schema === undefined) continue;
      used.add(name);
      follow(schema);
    }
  };
  follow(something);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

import type { Template } from 'aws-cdk-lib/assertions';

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly Condition?: string;
  readonly DependsOn?: readonly string[];
}

/** Every resource of a template, by logical id. */
export const resourcesOf = (template: Template): readonly (readonly [string, TemplateResource])[] =>
  Object.entries((template.toJSON() as { readonly Resources: Readonly<Record<string, TemplateResource>> }).Resources);

/** The properties of all resources of one type. @throws Error when there is none, so that no test passes over nothing */
export function propertiesOf(template: Template, type: string): readonly Readonly<Record<string, unknown>>[] {
  const found = resourcesOf(template).filter(([, resource]) => resource.Type === type);
  if (found.length === 0) throw new Error(`The template has no ${type}.`);
  return found.map(([, { Properties = {} }]) => Properties);
}

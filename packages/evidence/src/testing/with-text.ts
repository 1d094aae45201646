import type { Facts, ResourceFact } from '../facts/facts';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../facts/value';
import { changeResources } from './mutation';

const replaced = (value: TemplateValue, from: string, to: string): TemplateValue => {
  if (typeof value === 'string') return value.replaceAll(from, to);
  if (isList(value)) return value.map((each) => replaced(each, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, from, to)]));
};

/** Replaces a text wherever it stands in the properties of every matching resource. */
export const withText = (facts: Facts, where: (resource: ResourceFact) => boolean, from: string, to: string): Facts =>
  changeResources(facts, where, (resource) => ({
    ...resource,
    properties: replaced(resource.properties, from, to) as TemplateObject,
  }));

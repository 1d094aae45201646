import type { z } from 'zod';
import type { Draft } from '../rules/draft';
import { tierSchema } from '../schema/identity';
import { descriptorSchema } from '../schema/descriptor';
import { defaultsOf } from '../tiers/defaults-of';
import type { Path } from '../yaml/yaml-document';
import { merge } from './merge';
import { isPlain } from './plain';
import type { Plain } from './plain';
import { without } from './without';

type Issue = z.core.$ZodIssue;

const faultyPaths = (issue: Issue): readonly Path[] => {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
};

const FIELDS = Object.keys(descriptorSchema.shape);

const inOrder = (value: Plain): Plain =>
  Object.fromEntries(FIELDS.filter((field) => field in value).map((field) => [field, value[field]]));

/** What is sound of a descriptor, the defaults of its tier filled in. Pure. */
export const draftOf = (value: unknown, issues: readonly Issue[]): Draft => {
  const paths = issues.flatMap(faultyPaths);
  const sound = isPlain(value) && !paths.some((path) => path.length === 0) ? without(value, paths) : {};
  const tier = tierSchema.safeParse(sound['tier']);
  const filled = tier.success ? merge({ ...defaultsOf(tier.data) }, sound) : sound;
  // What the schema refused is gone, so what is left has the schema's types.
  return inOrder(filled);
};

import type { z } from 'zod';
import type { Fault } from '../faults/fault';
import { describeIssue } from './describe-issue';
import { nearest } from './nearest';
import type { SchemaNode } from './schema-node';
import { schemaAt } from './schema-node';
import { shorten } from './shorten';
import type { Path, YamlDocument } from './yaml-document';

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): Path => issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));

const unknownKey = (key: string, path: Path, document: YamlDocument, schema: SchemaNode): Fault => {
  const { properties = {}, propertyNames } = schemaAt(schema, path);
  const known = [...Object.keys(properties), ...(propertyNames?.enum ?? []).map(String)];
  const match = nearest(key, known);
  return {
    file: document.file,
    line: document.lineOf([...path, key]),
    field: [...path, key].join('.'),
    problem: `unknown key "${shorten([...path, key].join('.'))}"`,
    fix: match === undefined ? `remove it; known here: ${known.join(', ')}` : `did you mean "${match}"?`,
  };
};

/** The faults that one issue of zod stands for, each at the line of the key it is about. */
export const issueFaults = (issue: Issue, document: YamlDocument, schema: SchemaNode): readonly Fault[] => {
  const path = pathOf(issue);
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => unknownKey(key, path, document, schema))
    : [
        {
          file: document.file,
          line: document.lineOf(path),
          field: path.join('.'),
          ...describeIssue(issue, path, document, schema),
        },
      ];
};

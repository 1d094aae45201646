import { RENDERED_MARK } from '../../documents/fill-document';
import type { Subject } from '../judgement/subject';
import type { Drawing } from './drawing';
import { writeMermaid } from './write-mermaid';

/** A subject and its drawing. */
export type Titled = readonly [subject: Subject, drawing: Drawing];

/** `docs/architecture/<environment>.md`: every picture of an environment. */
export const environmentDocument = (environment: string, pictures: readonly Titled[]): string =>
  [
    `${RENDERED_MARK}the assembly of ${environment}: change packages/infra, and run npx projen. -->`,
    '',
    `# The infrastructure of ${environment}`,
    '',
    'Every box is a resource of the templates, every arrow a relation that they state. A dashed box comes into being when the pilot light is',
    'promoted; a dotted arrow is taken when something fails. Frames are regions, stacks, and subnets with their zones.',
    ...pictures.flatMap(([{ title, about }, drawing]) => ['', `## ${title}`, '', about, '', ...writeMermaid(drawing)]),
    '',
  ].join('\n');

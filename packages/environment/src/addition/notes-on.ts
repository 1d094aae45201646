import type { Environment } from '../environment';
import { isPlaceholder } from './placeholder-connection';

/** What is no fault of a new environment, and still to be done. */
export const notesOn = ({ pipeline }: Environment): readonly string[] =>
  isPlaceholder(pipeline.connectionArn)
    ? [
        '"pipeline.connectionArn" is a placeholder: a person makes the connection, as docs/deploying.md says, and writes its ARN there.',
      ]
    : [];

import type { Environment } from '../environment';
import { isPlaceholder } from './placeholder-connection';

/** What is no fault of a new environment, and still to be known or done. */
export const notesOn = (added: Environment, all: readonly Environment[]): readonly string[] => {
  const sharing = all.filter(({ name, account }) => name !== added.name && account === added.account);
  return [
    ...(sharing.length > 0
      ? [
          `Account ${added.account} has ${sharing.map(({ name }) => name).join(', ')} already, and a second environment in the same account does not deploy: docs/deploying.md, "Before you start".`,
        ]
      : []),
    ...(isPlaceholder(added.pipeline.connectionArn)
      ? [
          '"pipeline.connectionArn" is a placeholder: a person makes the connection, as docs/deploying.md says, and writes its ARN there.',
        ]
      : []),
  ];
};

import type { Identity } from '../account/identify';
import { defineReader } from '../reader/define-reader';

/** Whose the credentials are: the descriptor's account, or the reason why nothing else can be read. */
export const readIdentity = defineReader<[], Identity>({
  name: 'identity',
  grants: [],
  gather: (account) => account.identity(),
});

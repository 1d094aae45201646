import type { Formatter } from '../../../i18n/formatter';

interface Name {
  readonly name: string;
}

interface Moment {
  readonly at: string;
}

export const en = {
  title: 'Access for programs',
  intro: 'A token lets a program read or write your habits without your password.',
  offline: 'Only the server knows your tokens, and it cannot be reached now. Come back when you are online.',
  empty: 'No program has a token.',
  name: 'Name of the program',
  scopes: 'What it may do',
  'scope-habits:read': 'Read habits and days',
  'scope-habits:write': 'Change habits and days',
  'scope-account:read': 'Read the account',
  'scope-account:write': 'Change the account',
  'scope-webhooks:read': 'Read webhooks',
  'scope-webhooks:write': 'Change webhooks',
  'bad-name': 'Give it a name, so that you know it again.',
  'bad-scopes': 'Choose at least one thing that it may do.',
  create: 'Create token',
  created: ({ name }: Name) => `This is the token of “${name}”. It is shown only now: copy it.`,
  'made-on': ({ at }: Moment, formatter: Formatter) => `Created ${formatter.moment(at, { dateStyle: 'medium' })}`,
  'used-on': ({ at }: Moment, formatter: Formatter) => `last used ${formatter.moment(at, { dateStyle: 'medium' })}`,
  unused: 'never used',
  delete: 'Delete',
  'delete-name': ({ name }: Name) => `Delete the token of ${name}`,
  sure: ({ name }: Name) => `“${name}” stops working at once. Delete its token?`,
  'delete-now': 'Delete it',
  deleted: ({ name }: Name) => `The token of “${name}” is deleted.`,
};

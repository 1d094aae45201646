import type { Formatter } from '../../../i18n/formatter';

interface Name {
  readonly name: string;
}

interface Moment {
  readonly at: string;
}

export const en = {
  title: 'Passkeys',
  intro: 'A passkey signs you in with your fingerprint, your face or the code of your device, without a password.',
  offline: 'Only the server knows your passkeys, and it cannot be reached now. Come back when you are online.',
  empty: 'You sign in with your password only.',
  unsupported: 'This browser cannot make passkeys.',
  name: 'Name of the passkey',
  'name-hint': 'Such as the device that keeps it.',
  'bad-name': 'Give it a name, so that you know it again.',
  add: 'Add a passkey',
  added: ({ name }: Name) => `“${name}” signs you in from now on.`,
  'made-on': ({ at }: Moment, formatter: Formatter) => `Added ${formatter.moment(at, { dateStyle: 'medium' })}`,
  'used-on': ({ at }: Moment, formatter: Formatter) => `last used ${formatter.moment(at, { dateStyle: 'medium' })}`,
  unused: 'never used',
  rename: 'Rename',
  'rename-name': ({ name }: Name) => `Rename the passkey ${name}`,
  save: 'Save',
  renamed: ({ name }: Name) => `It is called “${name}” now.`,
  delete: 'Delete',
  'delete-name': ({ name }: Name) => `Delete the passkey ${name}`,
  sure: ({ name }: Name) =>
    `“${name}” will not sign you in any more. The device may go on to offer it until you delete it there, too. Delete it here?`,
  'delete-now': 'Delete it',
  deleted: ({ name }: Name) => `The passkey “${name}” is deleted.`,
};

export const en = {
  'sign-in': 'Sign in',
  'sign-out': 'Sign out',
  email: 'E-mail',
  password: 'Password',
  'password-hint': 'At least 12 characters. A sentence is easy to remember.',
  'create-account': 'Create account',
  'zone-hint': ({ zone }: { readonly zone: string }) =>
    `Your days will follow the time zone of this device, ${zone}. You can change it in the settings.`,
  account: 'Account',
  'signed-in-as': 'Signed in as',
  pages: 'Pages',
  'still-signed-in': ({ reason }: { readonly reason: string }) => `You are still signed in. ${reason}`,
  unsent: 'What is not sent yet would be lost when you sign out. Press again to sign out all the same.',
};

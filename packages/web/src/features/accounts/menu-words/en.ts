export const en = {
  account: 'Account',
  'signed-in-as': 'Signed in as',
  pages: 'Pages',
  'still-signed-in': ({ reason }: { readonly reason: string }) => `You are still signed in. ${reason}`,
  unsent: 'What is not sent yet would be lost when you sign out. Press again to sign out all the same.',
  'sign-out': 'Sign out',
};

export const en = {
  cancelled:
    'No passkey was used: the question of the device was closed, or it took too long. Try again when you are ready.',
  known: 'This device has a passkey of your account already.',
  incapable: 'This device cannot keep a passkey. Try a phone, a security key or a password manager.',
  'wrong-address': 'Passkeys do not work at this address. Open the app at its own address, by name and with https.',
  failed: 'The device could not use a passkey. Try again, or take another device.',
};

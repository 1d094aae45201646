import type { Formatter } from '../../../i18n/formatter';

interface Name {
  readonly name: string;
}

interface Moment {
  readonly at: string;
}

export const en = {
  title: 'Where you are signed in',
  intro: 'A device that you end is signed out at once; what it has not sent yet stays there until you sign in again.',
  offline:
    'Only the server knows where you are signed in, and it cannot be reached now. Come back when you are online.',
  device: ({ browser, system }: { readonly browser: string; readonly system: string }) => `${browser} on ${system}`,
  'unknown-device': 'Unknown device',
  'this-one': 'This device',
  'since-on': ({ at }: Moment, formatter: Formatter) =>
    `Signed in ${formatter.moment(at, { dateStyle: 'medium', timeStyle: 'short' })}`,
  'used-on': ({ at }: Moment, formatter: Formatter) =>
    `last used about ${formatter.moment(at, { dateStyle: 'medium', timeStyle: 'short' })}`,
  end: 'End',
  'end-name': ({ name }: Name) => `End the session of ${name}`,
  ended: ({ name }: Name) => `${name} is signed out.`,
  'end-others': 'End all others',
  'sure-others': 'Every device but this one has to sign in again. End their sessions?',
  'end-others-now': 'End them',
  'others-ended': 'You are signed in on this device only.',
};

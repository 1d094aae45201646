export const en = {
  loading: 'Asking the server…',
  retry: 'Try again',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied.',
  'copy-failed': 'The browser does not let this page copy. Select the text and copy it yourself.',
};

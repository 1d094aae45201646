export const en = {
  dismiss: 'Dismiss',
  messages: 'Messages',
  undo: 'Undo',
  close: 'Close',
  'cannot-send': 'This page could not send the form. Reload the page and try again.',
  'not-loaded': 'A part of this page is not here yet. Connect to the internet and try again.',
};

import { visible } from '../visible';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that cannot become markup, in an element or in a quoted attribute; control characters are shown. */
export const escapeHtml = (text: string): string =>
  visible(text.replace(/[\t\n\r]+/g, ' ')).replace(/[&<>"']/g, (each) => ESCAPES[each] ?? each);

const ELLIPSIS = '…';

/** Text of at most `largest` characters; what is too long ends after a whole word, with an ellipsis. */
export const shorten = (text: string, largest: number): string => {
  if (text.length <= largest) return text;
  const head = text.slice(0, largest - ELLIPSIS.length);
  const space = head.search(/\s\S*$/);
  return `${(space > 0 ? head.slice(0, space) : head).trimEnd()}${ELLIPSIS}`;
};

const LIMIT = 60;

/** Text from a file, short enough and on one line, for a message. */
export const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LIMIT ? `${line.slice(0, LIMIT)}...` : line;
};

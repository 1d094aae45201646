const LIMIT = 60;

/**
 * Text from a file, short enough and on one line, for a message.
 *
 * @param limit characters
 */
export const shorten = (text: string, limit = LIMIT): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > limit ? `${line.slice(0, limit)}...` : line;
};

const fits = (pattern: string | undefined, text: string | undefined): boolean =>
  pattern !== undefined && (pattern === text || (pattern === '?' && text !== '*'));

/** Whether everything that `text` names, which may hold wildcards itself, is named by an IAM pattern with `*` and `?`. */
export const matchesPattern = (pattern: string, text: string): boolean => {
  let [at, star, retry] = [0, -1, 0];
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      retry = index;
    } else if (fits(pattern[at], text[index])) {
      at += 1;
      index += 1;
    } else if (star === -1) {
      return false;
    } else {
      retry += 1;
      index = retry;
      at = star + 1;
    }
  }
  return /^\**$/.test(pattern.slice(at));
};

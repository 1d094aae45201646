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

const alike = (left: string, right: string): boolean => left === right || left === '?' || right === '?';

/** Of two patterns that both have wildcards. */
const wildcardsMeet = (left: string, right: string): boolean => {
  // Of every beginning of `right`, whether it meets the beginning of `left` that was read so far.
  let met = [true];
  const others = Array.from(right);
  for (const [index, other] of others.entries()) met.push(other === '*' && met[index] === true);
  for (const one of left) {
    const next = [one === '*' && met[0] === true];
    for (const [index, other] of others.entries()) {
      const either = met[index + 1] === true || next[index] === true;
      next.push(one === '*' || other === '*' ? either : met[index] === true && alike(one, other));
    }
    met = next;
  }
  return met.at(-1) === true;
};

/** Whether a text holds a wildcard of IAM. */
export const hasWildcard = (text: string): boolean => /[*?]/.test(text);

/** Whether two IAM patterns have a name in common. */
export const patternsMeet = (left: string, right: string): boolean => {
  if (!hasWildcard(right)) return matchesPattern(left, right);
  return hasWildcard(left) ? wildcardsMeet(left, right) : matchesPattern(right, left);
};

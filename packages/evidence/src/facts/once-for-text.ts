/** More texts than claims ask of; whoever judges for days keeps no more. */
const MOST_KNOWN = 10_000;

/** Lets `make` answer once for each text, which is asked of thousands of times. */
export const onceForText = <A>(make: (text: string) => A): ((text: string) => A) => {
  const made = new Map<string, { readonly answer: A }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.answer;
    if (made.size >= MOST_KNOWN) made.clear();
    const answer = make(text);
    made.set(text, { answer });
    return answer;
  };
};

/** Lets `make` answer once for each of its subjects: facts never change, and many claims ask the same of them. */
export const onceFor = <S extends object, A>(make: (subject: S) => A): ((subject: S) => A) => {
  const made = new WeakMap<S, { readonly answer: A }>();
  return (subject) => {
    const known = made.get(subject);
    if (known !== undefined) return known.answer;
    const answer = make(subject);
    made.set(subject, { answer });
    return answer;
  };
};

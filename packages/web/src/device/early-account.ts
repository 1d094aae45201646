let answer: Promise<Response> | undefined;

/** Asks the server who is signed in while the application is still being loaded. */
export function askAccountEarly(): void {
  answer = fetch('/api/account');
  // Whoever takes the answer hears of it.
  answer.catch(() => undefined);
}

/** What the server said, once; undefined when it was not asked. */
export function takeEarlyAnswer(): Promise<Response> | undefined {
  const taken = answer;
  answer = undefined;
  return taken;
}

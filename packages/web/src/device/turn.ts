/** Lets the browser draw and answer to the person between two pieces of work. @param ms at least as long */
export function turn(ms = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

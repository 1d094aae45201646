type Duty = () => unknown;

const duties: Duty[] = [];

/** Does something after the running test, also when the test fails; last come, first done. */
export function atEnd(duty: Duty): void {
  duties.push(duty);
}

afterEach(async () => {
  for (let duty = duties.pop(); duty !== undefined; duty = duties.pop()) await duty();
});

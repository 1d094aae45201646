import { EvidenceError } from '../../evidence-error';

/** Values of the largest platforms take a hundredth of this; more is values that double and double again. */
const MOST_STEPS = 2_000_000;
/** Longer than any template that CloudFormation takes. */
const LONGEST_TEXT = 2 * 1024 * 1024;
const MOST_TEMPLATES = 2_000;
/** Fifty stacks of the 500 resources that CloudFormation takes. */
const MOST_RESOURCES = 25_000;

const tooMuch = (stack: string, problem: string): EvidenceError =>
  new EvidenceError('too-much', {
    where: `stack ${stack}`,
    problem,
    fix: 'Judge a part of the app at a time, and no assembly that you do not trust',
  });

/** What reading one assembly may cost, however its parts refer to one another. Every method throws `too-much`. */
export class Budget {
  #steps = 0;
  #templates = 0;
  #resources = 0;

  /** Counts one value. */
  step(stack: string): void {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS)
      throw tooMuch(
        stack,
        `its values refer to one another so often that resolving them takes over ${MOST_STEPS} steps`,
      );
  }

  /** Refuses a text that grew out of all proportion. */
  text(stack: string, parts: readonly unknown[]): void {
    const length = parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
    if (length > LONGEST_TEXT) throw tooMuch(stack, `a text of its values has more than ${LONGEST_TEXT} characters`);
  }

  /** Counts one template with its resources. */
  template(stack: string, resources: number): void {
    this.#templates += 1;
    this.#resources += resources;
    if (this.#templates > MOST_TEMPLATES)
      throw tooMuch(stack, `the assembly has more than ${MOST_TEMPLATES} templates`);
    if (this.#resources > MOST_RESOURCES)
      throw tooMuch(stack, `the assembly has more than ${MOST_RESOURCES} resources`);
  }
}

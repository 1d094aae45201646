import type { Choices } from '../intrinsics/scope';

/** Counts how often anybody asked what a parameter chooses: a value that is resolved without asking is the same in every state. */
export class AskedChoices {
  #times = 0;

  get times(): number {
    return this.#times;
  }

  /** The choices of one stack. */
  of(choices: ReadonlyMap<string, string>): Choices {
    return {
      get: (name) => {
        const choice = choices.get(name);
        if (choice !== undefined) this.#times += 1;
        return choice;
      },
    };
  }
}

/** What the Tool takes: its lens format specification, and the API reference of `UpdateAnswer`. Lengths are in characters. */
export const LIMITS = {
  /** Of a name of the lens, and of the titles of questions and choices. */
  title: 128,
  /** Of descriptions, helpful resources and improvement plans. */
  text: 2048,
  /** Choices of a question, "None of these" among them. */
  choices: 15,
  /** Of what is noted about a question. */
  notes: 2084,
  /** Of what is noted about a choice. */
  choiceNotes: 250,
} as const;

/** A best practice of the pinned framework, with AWS's page about it. */
export interface BestPractice {
  readonly title: string;
  readonly url: string;
}

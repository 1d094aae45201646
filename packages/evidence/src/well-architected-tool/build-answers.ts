import { VERDICTS, type JudgedClaim, type Report, type Verdict } from '../report/report';
import type { Answers, ChoiceUpdate, UpdateAnswer } from './answers';
import { LIMITS } from './limits';
import { shorten } from './shorten';
import { choiceOf, noneOf, PILLAR_IDS, type Topic } from './topics';

type Status = ChoiceUpdate['Status'];

/** Only what was shown is selected: neither what was accepted as a gap, nor what nobody could check. */
const STATUSES: Readonly<Record<Verdict, Status>> = {
  verified: 'SELECTED',
  attested: 'SELECTED',
  missing: 'UNSELECTED',
  drifted: 'UNSELECTED',
  waived: 'UNSELECTED',
  'not-checked': 'UNSELECTED',
  'not-applicable': 'NOT_APPLICABLE',
};

const noteOf = ({ verdict, strength, reason }: JudgedClaim): string =>
  `${strength === undefined ? verdict : `${verdict}, ${strength}`}: ${reason}`;

const updateOf = (claim: JudgedClaim): ChoiceUpdate => {
  const Status = STATUSES[claim.verdict];
  return {
    Status,
    ...(Status === 'NOT_APPLICABLE' && { Reason: 'OUT_OF_SCOPE' as const }),
    Notes: shorten(noteOf(claim), LIMITS.choiceNotes),
  };
};

/** None of the claims is true, and that is known of each one that applies. */
const isNone = (judged: readonly JudgedClaim[], isApplicable: boolean): boolean =>
  isApplicable && judged.every(({ verdict }) => STATUSES[verdict] !== 'SELECTED' && verdict !== 'not-checked');

const notesOf = (judged: readonly JudgedClaim[], { environment, commit, generatedAt }: Report): string => {
  const counts = VERDICTS.map((each) => [each, judged.filter(({ verdict }) => verdict === each).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  const open = judged.filter(({ verdict }) => verdict !== 'verified');
  return shorten(
    [
      `Hexastyle judged ${environment} at ${commit.slice(0, 12)} on ${generatedAt.slice(0, 10)}: ${counts.join(', ')}.`,
      ...open.map((claim) => `${claim.id}: ${noteOf(claim)}`),
    ].join('\n'),
    LIMITS.notes,
  );
};

/** What only the account knows: where the answers go. */
export interface Destination {
  readonly lens?: string | undefined;
  readonly workload?: string | undefined;
}

const answerOf = (
  topic: Topic,
  judged: readonly JudgedClaim[],
  report: Report,
  destination: Destination,
): UpdateAnswer => {
  const { lens, workload } = destination;
  const isApplicable = judged.some(({ verdict }) => verdict !== 'not-applicable');
  const none = isNone(judged, isApplicable);
  const updates: readonly (readonly [string, ChoiceUpdate])[] = [
    ...judged.map((claim) => [choiceOf(claim.id), updateOf(claim)] as const),
    [noneOf(topic), { Status: none ? 'SELECTED' : 'UNSELECTED', Notes: '' }],
  ];
  return {
    ...(workload !== undefined && { WorkloadId: workload }),
    ...(lens !== undefined && { LensAlias: lens }),
    QuestionId: topic.id,
    SelectedChoices: updates.filter(([, { Status }]) => Status === 'SELECTED').map(([id]) => id),
    ChoiceUpdates: Object.fromEntries(updates),
    Notes: notesOf(judged, report),
    IsApplicable: isApplicable,
    ...(!isApplicable && { Reason: 'OUT_OF_SCOPE' as const }),
  };
};

/** The answers that a report gives to the questions of the lens. Pure. Claims that the report does not have are left alone. */
export const buildAnswers = (report: Report, topics: readonly Topic[], destination: Destination): Answers => {
  const { environment, commit, generatedAt, claims } = report;
  return {
    environment,
    commit,
    generatedAt,
    answers: topics.flatMap((topic) => {
      const judged = topic.claims.flatMap(({ id }) => claims.find((claim) => claim.id === id) ?? []);
      if (judged.length === 0) return [];
      return [{ PillarId: PILLAR_IDS[topic.pillar], UpdateAnswer: answerOf(topic, judged, report, destination) }];
    }),
  };
};

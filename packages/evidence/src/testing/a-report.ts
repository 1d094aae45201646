import type { Claim } from '../claims/claim';
import type { Facts } from '../facts/facts';
import { buildReport } from '../report/build-report';
import { readFramework } from '../report/framework';
import type { Report } from '../report/report';
import { judge } from '../verdicts/judge';
import type { JudgeContext } from '../verdicts/judgement';
import { aContext } from './a-context';
import { anAssembly } from './an-assembly';

/** The report of these claims about these facts, in staging on 2026-11-23. */
export const aReport = (
  claims: readonly Claim[],
  facts: Facts = anAssembly().facts(),
  context: JudgeContext = aContext(),
): Report =>
  buildReport(judge(claims, facts, context), {
    environment: 'staging',
    commit: '0123456789abcdef0123456789abcdef01234567',
    generatedAt: '2026-11-23T10:00:00.000Z',
    framework: readFramework(),
  });

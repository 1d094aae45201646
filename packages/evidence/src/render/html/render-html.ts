import { createHash } from 'node:crypto';
import type { ComparedReport } from '../../baseline/compared-report';
import type { Framework } from '../../report/framework';
import { VERDICTS } from '../../report/report';
import { bestPracticesById } from '../best-practices';
import { environmentHtml } from './environment-html';
import { escapeHtml } from './escape-html';
import { SCRIPT } from './script';
import { STYLE } from './style';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, and nothing but our own style and script runs, whatever a report says. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

const FILTER = `<form hidden aria-label="Filter">
<label>Verdict <select name="verdict"><option value="">all</option>${VERDICTS.map((each) => `<option>${each}</option>`).join('')}</select></label>
<label>Words <input name="words" type="search" autocomplete="off"></label>
<input type="reset" value="Show all">
<output id="told" aria-live="polite"></output>
</form>`;

/** One page that needs no server and no network: for people without the portal. */
export const renderHtml = (reports: readonly ComparedReport[], framework: Framework): string => {
  const practices = bestPracticesById(framework);
  const names = reports.map(({ report }) => escapeHtml(report.environment));
  const title = `Well-Architected: ${names.join(', ')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the claims</a>
<header>
<h1>${title}</h1>
<p>Every claim carries a verdict, and a verified one how far its proof reaches. Framework: ${escapeHtml(framework.framework)}, ${escapeHtml(framework.version)}.</p>
<nav aria-label="Environments"><ul>${names.map((name) => `<li><a href="#environment-${name}">${name}</a></li>`).join('')}</ul></nav>
</header>
<main id="content" tabindex="-1">
${FILTER}
${reports.map((each) => environmentHtml(each, practices)).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
};

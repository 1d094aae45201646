/** The look of the page: no fonts, pictures or files from elsewhere; contrasts of WCAG AA in light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #545d68; --ground: #fff; --raised: #f4f6f8; --line: #c9d1d9;
  --link: #0b57d0; --good: #10652d; --bad: #b3261e; --dim: #7a5000; --other: #3b4a9c; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #a8b3bf; --ground: #0f1419; --raised: #1a2129;
  --line: #3b4652; --link: #8ab4f8; --good: #7ee2a0; --bad: #ff9b93; --dim: #f0c46c; --other: #b3c0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text);
  background: var(--ground); overflow-wrap: break-word; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line); }
summary { cursor: pointer; padding: .25rem 0; min-height: 1.75rem; }
summary h3 { display: inline; font-size: 1.15rem; }
.pillar { margin: 1rem 0; }
.claim { border: 1px solid var(--line); border-radius: .375rem; margin: .375rem 0; padding: .25rem .75rem; }
.claim[open] { background: var(--raised); }
.quiet { color: var(--quiet); }
.verified, .attested { color: var(--good); }
.missing, .drifted { color: var(--bad); }
.not-checked { color: var(--dim); }
.waived, .not-applicable { color: var(--other); }
.word { font-weight: 600; white-space: nowrap; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: start; vertical-align: top; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
dl { margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem 0; }
ul { padding-inline-start: 1.25rem; margin: 0; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; border: 1px solid var(--line);
  border-radius: .375rem; padding: .75rem; margin: 1rem 0; background: var(--raised); }
form label { display: grid; }
input, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--quiet);
  border-radius: .25rem; padding: .25rem .5rem; min-height: 2rem; max-width: 100%; }
[hidden] { display: none; }
@media print { form, .skip, nav { display: none; } .claim { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; } body { max-width: none; } }
`;

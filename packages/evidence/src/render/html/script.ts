/** Filters claims in the page; without it everything is shown, and the form is not. Opens all that is folded to be printed. */
export const SCRIPT = `
'use strict';
const form = document.querySelector('form');
const claims = [...document.querySelectorAll('.claim')];
const told = document.querySelector('#told');
const filter = () => {
  const words = form.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const verdict = form.verdict.value;
  let shown = 0;
  for (const claim of claims) {
    const text = claim.textContent.toLowerCase();
    const isShown = (verdict === '' || claim.dataset.verdict === verdict) && words.every((word) => text.includes(word));
    claim.hidden = !isShown;
    if (isShown) shown += 1;
  }
  told.textContent = shown + ' of ' + claims.length + ' claims';
};
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', (event) => event.preventDefault());
filter();
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
`;

#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const OLDEST_NODE = 22;
const main = join(__dirname, '../lib/cli/main.js');

const refuse = (message) => {
  process.stderr.write(`hexastyle: ${message}\n`);
  process.exitCode = 2;
};

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  refuse(
    `this is Node.js ${process.versions.node}, and ${OLDEST_NODE} is the oldest that serves. Run it as \`npx hexastyle\`.`,
  );
} else if (!existsSync(main)) {
  refuse('the program is not built yet. Run `npm run build` first.');
} else {
  enableCompileCache();
  require(main).main(process.argv);
}

#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');

const main = join(__dirname, '../lib/cli/main.js');

if (existsSync(main)) {
  nodeModule.enableCompileCache?.();
  require(main).main(process.argv);
} else {
  process.stderr.write('hexastyle: the program is not built yet. Run `npm run build` first.\n');
  process.exitCode = 2;
}

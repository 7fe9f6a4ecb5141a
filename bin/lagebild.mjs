#!/usr/bin/env node
import { totalmem } from 'node:os';
import { setFlagsFromString } from 'node:v8';

// Node's own heap limit does not grow with the machine; a large pile may use most of what is there.
setFlagsFromString(`--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.75)}`);
const { main } = await import('../dist/cli/main.js');

process.exitCode = await main(process.argv.slice(2));

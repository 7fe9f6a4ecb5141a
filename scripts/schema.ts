// Writes schema/*.schema.json and docs/formats.md from the schemas in src/schema. A test fails when they are out of step.
import { mkdirSync, writeFileSync } from 'node:fs';
import { formatFiles } from '../src/schema/format-files.ts';

mkdirSync(new URL('../schema', import.meta.url), { recursive: true });
for (const { path, content } of formatFiles()) writeFileSync(new URL(`../${path}`, import.meta.url), content);

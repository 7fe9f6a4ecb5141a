import { errorTable } from '../errors.ts';

const meaning = {
  retry: 'try again later',
  quarantine: 'the document is set aside and listed, the rest goes on',
  reject: 'the command ends with exit code 1',
  usage: 'the command ends with exit code 2',
} as const;

/** docs/errors.md: every code with what it says and what follows. */
export function errorPage(): string {
  const rows = Object.entries(errorTable).map(
    ([code, { kind, message }]) => `| \`${code}\` | ${message} | ${kind}: ${meaning[kind]} |`,
  );
  return `# Errors

This page is made from \`src/errors.ts\` by \`npm run schema\`; do not edit it by hand. Codes are stable; messages may be
reworded. No message holds text of a document.

| code | message | what follows |
|---|---|---|
${rows.join('\n')}
`;
}

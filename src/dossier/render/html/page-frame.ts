import { createHash } from 'node:crypto';
import { html, type Markup, raw } from './markup.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/**
 * A whole page around its parts. Nothing may be loaded from anywhere, and only this style and this script, known by
 * their digests, may apply: should text of others ever slip through as markup, it stays dead.
 */
export function framePage(title: string, language: string, body: Markup): string {
  const policy = [
    "default-src 'none'",
    `style-src '${digest(pageStyle)}'`,
    `script-src '${digest(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(pageStyle)}</style>
</head>
<body>
${body}
<script>${raw(pageScript)}</script>
</body>
</html>
`.markup;
}

function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}

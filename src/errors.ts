/** What should happen with a thing that failed. */
export type ErrorKind = 'retry' | 'quarantine' | 'reject' | 'usage';

interface ErrorEntry {
  readonly kind: ErrorKind;
  readonly message: string;
}

/** Every code, its kind and the message a person reads. `{…}` is filled with plain details. */
export const errorTable = {
  'document.empty': { kind: 'quarantine', message: 'The document holds no characters.' },
  'document.tooLarge': { kind: 'quarantine', message: 'The document has {size} bytes; the limit is {limit}.' },
  'document.binary': { kind: 'quarantine', message: 'The document is not text: {detail}.' },
  'document.truncatedGzip': { kind: 'quarantine', message: 'The compressed document ends too early or is damaged.' },
  'document.inflatesTooFar': {
    kind: 'quarantine',
    message: 'The compressed document unpacks to more than {limit} bytes.',
  },
  'document.noText': { kind: 'quarantine', message: 'No text was left after cleaning.' },
  'document.tooDeep': { kind: 'quarantine', message: 'The page nests {depth} elements; the limit is {limit}.' },
  'document.unreadable': { kind: 'quarantine', message: 'The file could not be read: {detail}.' },
  'document.failed': { kind: 'quarantine', message: 'The stage {stage} failed on this document.' },
  'archive.damaged': { kind: 'quarantine', message: 'The web archive is damaged or ends too early here.' },
  'feed.unreadable': { kind: 'quarantine', message: 'The feed could not be read: {detail}.' },
  'source.unreadable': { kind: 'quarantine', message: 'The {form} could not be read.' },
  'source.addressesOnly': {
    kind: 'quarantine',
    message: 'This {form} names {count} addresses and holds no article itself; lagebild add fetches them.',
  },
  'fetch.refused': { kind: 'reject', message: 'The address is refused: {detail}.' },
  'fetch.tooLarge': { kind: 'quarantine', message: 'The answer has more than {limit} bytes.' },
  'fetch.tooSlow': { kind: 'retry', message: 'The answer took longer than {limit} milliseconds.' },
  'fetch.tooManyRedirects': { kind: 'quarantine', message: 'The address redirects more than {limit} times.' },
  'fetch.unpacksTooFar': { kind: 'quarantine', message: 'The answer unpacks to more than {limit} times its size.' },
  'fetch.failed': { kind: 'retry', message: 'The address could not be fetched: {detail}.' },
  'fetch.status': { kind: 'quarantine', message: 'The address answered with status {status}.' },
  'fetch.disallowed': { kind: 'quarantine', message: 'The site asks robots not to read this address.' },
  'fetch.overLimit': { kind: 'quarantine', message: '{count} addresses were left out: {detail}.' },
  'line.notJson': { kind: 'quarantine', message: 'The line is not JSON.' },
  'line.badShape': { kind: 'quarantine', message: 'The line lacks what is needed: {detail}.' },
  'line.tooLong': { kind: 'quarantine', message: 'The line has {size} bytes; the limit is {limit}.' },
  'input.none': { kind: 'reject', message: 'There was nothing to read: {detail}.' },
  'outlets.badList': { kind: 'usage', message: 'The outlet list cannot be used: {detail}.' },
  'input.noArticles': { kind: 'reject', message: 'None of the {count} documents is an article.' },
  'input.notFound': { kind: 'reject', message: 'No such file or folder: {path}.' },
  'usage.badDate': { kind: 'usage', message: '{value} is not a date; write 2024-11-01 or 2024-11-01T12:04.' },
  'case.unreadable': { kind: 'reject', message: 'The case {path} cannot be run: {detail}.' },
  'correction.badShape': { kind: 'reject', message: 'The correction lacks what is needed: {detail}.' },
  'correction.noSuch': { kind: 'reject', message: 'There is no correction {id}.' },
  'correction.notFound': { kind: 'usage', message: '{reference} names nothing here: {detail}.' },
  'correction.cannotFollow': { kind: 'usage', message: 'Later articles cannot follow this correction: {detail}.' },
  'usage.badWebhook': { kind: 'usage', message: 'The webhook cannot be used: {detail}.' },
  'usage.missing': { kind: 'usage', message: 'Something is missing: {detail}.' },
  'dossier.unreadable': { kind: 'reject', message: 'The dossier could not be read: {detail}.' },
  'dossier.noSuchStatement': { kind: 'reject', message: 'The dossier has no statement {id}.' },
  'model.runtimeMissing': {
    kind: 'reject',
    message:
      'Models need the package onnxruntime-node {version}, which is not installed: npm install --no-save --save-prod --ignore-scripts onnxruntime-node@{version}',
  },
  'model.runtimeUnusable': {
    kind: 'reject',
    message: 'The package onnxruntime-node is installed but does not start: {detail}.',
  },
  'model.badFolder': { kind: 'reject', message: 'The model folder {path} cannot be used: {detail}.' },
  'model.noVectors': { kind: 'usage', message: '--vectors needs --model with a model that gives sentence vectors.' },
  'model.failed': { kind: 'reject', message: 'The model {name} failed: {detail}.' },
  'store.locked': { kind: 'retry', message: 'The archive {path} is in use by another process (pid {pid}).' },
  'store.damaged': { kind: 'reject', message: 'The archive {path} is damaged at record {record}: {detail}.' },
  'webhook.notDelivered': {
    kind: 'retry',
    message: 'The webhook did not take the alerts after {tries} tries: {detail}.',
  },
  'internal.unexpected': { kind: 'reject', message: 'Something went wrong inside the program: {detail}.' },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;

/** An error a person may meet: a stable code, what to do, a message without any text of a document's own. */
export class LagebildError extends Error {
  readonly code: ErrorCode;
  readonly kind: ErrorKind;

  constructor(code: ErrorCode, details: Readonly<Record<string, string | number>> = {}) {
    super(errorMessage(code, details));
    this.name = 'LagebildError';
    this.code = code;
    this.kind = errorTable[code].kind;
  }
}

/** The message of a code with its details filled in. */
export function errorMessage(code: ErrorCode, details: Readonly<Record<string, string | number>> = {}): string {
  return errorTable[code].message.replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? '?'));
}

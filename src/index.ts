/** The public API: an explicit list, kept short; a test holds it. */
export { type Annotation, toAnnotation } from './annotation.ts';
export type { DossierOptions, Engine } from './engine.ts';
export { type ErrorCode, type ErrorKind, LagebildError } from './errors.ts';
export type { Article } from './model/article.ts';
export type { Document } from './model/document.ts';
export type { Dossier } from './model/dossier.ts';
export type { Layers } from './model/layers.ts';
export type { Quarantined } from './model/quarantined.ts';
export type { Picture } from './model/story.ts';
export { type OpenOptions, openAnalyser, openEngine } from './open.ts';
export { program } from './program.ts';

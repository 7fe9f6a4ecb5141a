/** The situation picture as it is written to disk. Filled by the dossier half. */
export interface Dossier {
  readonly format: 'lagebild-dossier';
  readonly version: 1;
}

/** One outlet, agency or family of outlets, as data. */
export interface Outlet {
  /** Stable identifier, e.g. `dpa`. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'outlet' | 'agency';
  /** Hosts without `www.`. */
  readonly hosts: readonly string[];
  /** Other names and abbreviations as they stand in credits: `dpa`, `Deutsche Presse-Agentur`. */
  readonly names: readonly string[];
  /** Outlets of one family share their articles. */
  readonly family: string | null;
  /** IANA zone its clock times are given in, when known. */
  readonly zone: string | null;
  readonly country: string | null;
}

export interface OutletDirectory {
  byHost(host: string): Outlet | null;
  byName(name: string): Outlet | null;
  readonly agencies: readonly Outlet[];
}

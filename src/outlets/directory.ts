import type { Outlet, OutletDirectory } from './outlet.ts';

/** Looks outlets up by host (subdomains included) and by any of their names, case-insensitively. */
export function createOutletDirectory(outlets: readonly Outlet[]): OutletDirectory {
  const hosts = new Map<string, Outlet>();
  const names = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const host of outlet.hosts) hosts.set(host, outlet);
    for (const name of [outlet.name, ...outlet.names]) names.set(name.toLowerCase(), outlet);
  }
  return {
    byHost(host) {
      const parts = host.toLowerCase().split('.');
      for (let i = 0; i < parts.length - 1; i++) {
        const outlet = hosts.get(parts.slice(i).join('.'));
        if (outlet) return outlet;
      }
      return null;
    },
    byName: (name) => names.get(name.trim().toLowerCase()) ?? null,
    agencies: outlets.filter((outlet) => outlet.kind === 'agency'),
  };
}

import { BlockList, isIPv4, isIPv6 } from 'node:net';

const ranges4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const ranges6: readonly (readonly [network: string, prefix: number])[] = [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const blocked = new BlockList();
for (const [network, prefix] of ranges4) blocked.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of ranges6) blocked.addSubnet(network, prefix, 'ipv6');

/** True for addresses of the open network: not loopback, link-local, private, shared, test, multicast or reserved. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !blocked.check(address, 'ipv4');
  const bare = address.replace(/%.*$/s, '');
  if (!isIPv6(bare)) return false;
  const mapped = /^(?:::ffff:|64:ff9b::)(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(bare)?.[1] ?? hexMapped(bare);
  if (mapped !== null) return isPublicAddress(mapped);
  return !blocked.check(bare, 'ipv6');
}

/** `::ffff:7f00:1` and `64:ff9b::7f00:1` carry an IPv4 address in their last two groups. */
function hexMapped(address: string): string | null {
  const groups = /^(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address);
  if (!groups) return null;
  const [high, low] = [Number.parseInt(groups[1]!, 16), Number.parseInt(groups[2]!, 16)];
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

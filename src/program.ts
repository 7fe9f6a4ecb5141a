/** Name and version that stand in every output. A test keeps the version in step with package.json. */
export const program = { name: 'lagebild', version: '0.1.0' } as const;

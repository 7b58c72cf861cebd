/** Versions below which a package has a known weakness: `security-floors.json` lists them, each with its advisory. */

export interface Floor {
  package: string;
  /** The first version without the weakness, in every line that is still used here. */
  floor: string;
  /** Where it is told. */
  advisory: string;
  reason: string;
}

/** The part of a package-lock.json that matters here: packages by the folder they are installed in. */
export interface Lock {
  packages: Record<string, { version?: string; integrity?: string; link?: boolean }>;
}

/** One line for each installed package that is below its floor, or that could be exchanged unnoticed. */
export function lockFaults(lock: Lock, floors: readonly Floor[]): string[] {
  const lines: string[] = [];
  for (const [folder, { version, integrity }] of Object.entries(lock.packages)) {
    // The project itself.
    if (folder === '') continue;
    const name = folder.split('node_modules/').at(-1)!;
    if (version === undefined || integrity === undefined) lines.push(`${folder} has no version or no integrity hash.`);
    for (const { package: of, floor, advisory, reason } of floors) {
      if (of !== name || version === undefined || !isBelow(version, floor)) continue;
      lines.push(`${folder} is ${version}, and before ${floor} ${reason}: ${advisory}`);
    }
  }
  return lines;
}

/** By numbers from left to right; a version that is not yet released is below its release. */
export function isBelow(version: string, floor: string): boolean {
  const [own, least] = [version, floor].map((text) => text.split('+')[0]!.split('-')[0]!.split('.').map(Number));
  for (let place = 0; place < 3; place++) {
    const difference = (own![place] ?? 0) - (least![place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return version.includes('-') && !floor.includes('-');
}

/** One line for each dependency of package.json that names more than one version. */
export function looseVersions(manifest: Record<string, unknown>): string[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries((manifest[kind] ?? {}) as Record<string, string>)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name} is "${version}" in ${kind}, which is not one exact version.`),
  );
}

import type { FileEntry, Manifest } from './manifest.ts'

/** Compares what was unpacked with what the manifest says: the same folders and files, each of the
 *  same size and content, none more and none less.
 *  @throws Error, which the reader turns into its refusal */
export function demandWhole(
  manifest: Pick<Manifest, 'folders' | 'files'>,
  found: { folders: readonly string[]; files: readonly FileEntry[] },
) {
  const same =
    linesOf(manifest.files) === linesOf(found.files) &&
    manifest.folders.toSorted().join('\n') === found.folders.toSorted().join('\n')
  if (!same) throw new Error('the content is not that of the manifest')
}

function linesOf(files: readonly FileEntry[]): string {
  return files
    .map(({ name, size, sha256 }) => `${name} ${size} ${sha256}`)
    .toSorted()
    .join('\n')
}

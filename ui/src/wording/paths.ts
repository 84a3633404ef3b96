/** The last part of a path, on Windows and elsewhere. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

// The Node packages publish `os` and `cpu` as strings. pnpm reads arrays; without this it would also
// install the Windows build on Linux and macOS, and two packages would fight over `.bin/node`.
export const hooks = {
  readPackage(manifest) {
    if (/^node-(bin-)?(linux|darwin|win)-/.test(manifest.name)) {
      manifest.os = [manifest.os].flat()
      manifest.cpu = [manifest.cpu].flat()
    }
    return manifest
  },
}

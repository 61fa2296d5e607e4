import { expect, test } from 'vitest'

import { machineRefusal, runtimeFile } from '#tools/machine.js'

test.each([
  ['18.20.4', 'linux', 'x64', 'nodeTooOld', '18.20.4'],
  ['9.0.0', 'linux', 'x64', 'nodeTooOld', '9.0.0'],
  ['20.0.0', 'freebsd', 'x64', 'machineUnknown', 'freebsd x64'],
  ['24.0.0', 'darwin', 'x64', 'machineUnknown', 'darwin x64'],
])('Node %s on %s %s is refused: %s', (version, platform, arch, code, value) => {
  expect(machineRefusal({ version, platform, arch })).toEqual({ code, value })
})

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['win32', 'x64'],
  ['darwin', 'arm64'],
])('Node 20 and newer on %s %s will do, and a Node 24 comes for it', (platform, arch) => {
  for (const version of ['20.0.0', '22.11.0', '100.0.0'])
    expect(machineRefusal({ version, platform, arch })).toBeUndefined()
  expect(runtimeFile({ platform, arch })).toMatch(/bin\/node(\.exe)?$/)
})

import { openStore } from '#store/open-store.ts'
import { versionSuite } from '../version-suite.ts'

versionSuite(() => openStore({ memory: true }))

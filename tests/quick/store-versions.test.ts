import { openStore } from '#store/engine/open-store.ts'
import { versionSuite } from '../version-suite.ts'

versionSuite(() => openStore({ memory: true }))

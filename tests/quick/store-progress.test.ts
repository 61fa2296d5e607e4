import { openStore } from '#store/engine/open-store.ts'
import { progressSuite } from '../progress-suite.ts'

progressSuite(() => openStore({ memory: true }))

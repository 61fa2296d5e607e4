import { openStore } from '#store/open-store.ts'
import { progressSuite } from '../progress-suite.ts'

progressSuite(() => openStore({ memory: true }))

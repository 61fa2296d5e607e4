import { openStore } from '#store/engine/open-store.ts'
import { paperSuite } from '../paper-suite.ts'

paperSuite(() => openStore({ memory: true }))

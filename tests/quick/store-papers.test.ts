import { openStore } from '#store/open-store.ts'
import { paperSuite } from '../paper-suite.ts'

paperSuite(() => openStore({ memory: true }))

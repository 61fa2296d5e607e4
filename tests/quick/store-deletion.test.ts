import { openStore } from '#store/open-store.ts'
import { deletionSuite } from '../deletion-suite.ts'

deletionSuite(() => openStore({ memory: true }))

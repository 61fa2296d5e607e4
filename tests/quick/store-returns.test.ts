import { openStore } from '#store/engine/open-store.ts'
import { returnSuite } from '../return-suite.ts'

returnSuite(() => openStore({ memory: true }))

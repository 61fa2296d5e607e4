import { openStore } from '#store/open-store.ts'
import { returnSuite } from '../return-suite.ts'

returnSuite(() => openStore({ memory: true }))

import { openStore } from '#store/open-store.ts'
import { personDataSuite } from '../person-data-suite.ts'

personDataSuite(() => openStore({ memory: true }))

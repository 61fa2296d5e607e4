import { openStore } from '#store/open-store.ts'
import { storeSuite } from '../store-suite.ts'

storeSuite(() => openStore({ memory: true }))

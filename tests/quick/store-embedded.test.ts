import { openStore } from '#store/engine/open-store.ts'
import { storeSuite } from '../store-suite.ts'

storeSuite(() => openStore({ memory: true }))

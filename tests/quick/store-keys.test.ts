import { openStore } from '#store/open-store.ts'
import { keysSuite } from '../keys-suite.ts'

keysSuite(() => openStore({ memory: true }))

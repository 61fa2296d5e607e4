import { openStore } from '#store/open-store.ts'
import { useCaseSuite } from '../use-case-suite.ts'

useCaseSuite(() => openStore({ memory: true }))

import { openStore } from '#store/engine/open-store.ts'
import { useCaseSuite } from '../use-case-suite.ts'

useCaseSuite(() => openStore({ memory: true }))

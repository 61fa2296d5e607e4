import { openStore } from '../../src/store/open-store.ts'
import { useCaseSuite } from '../use-case-suite.ts'

useCaseSuite(() => openStore({ memory: true }))

import { openStore } from '#store/open-store.ts'
import { mailSuite } from '../mail-suite.ts'

mailSuite(() => openStore({ memory: true }))
